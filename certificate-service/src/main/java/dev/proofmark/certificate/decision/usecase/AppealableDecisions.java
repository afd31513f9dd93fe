package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The decisions that a client may appeal against (ISO/IEC 17021-1:2015, 9.7): those that ended something, not a file's
 * way back to its review, of which clients know nothing. Within the session or transaction under way.
 */
public interface AppealableDecisions {

    /**
     * What a decision was about, and how it ended.
     *
     * @param fileId the file that it stands in, which is the body's own
     */
    record AppealableDecision(
            UUID decisionId,
            UUID fileId,
            UUID certificationId,
            UUID organisationId,
            String kind,
            String outcome,
            LocalDate decidedOn) {}

    Uni<Optional<AppealableDecision>> find(UUID decisionId);

    /** Those on the certifications of these organisations, one row more than the page has, in the order of their ids. */
    Uni<List<AppealableDecision>> of(Collection<UUID> organisations, PageRequest page);
}
