package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.CertificationDecision;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.domain.Vote;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The certification files and the decisions on them. */
public interface CertificationFiles {
    Uni<Optional<CertificationFile>> find(UUID id);

    /** The same with the decisions on it and the votes. */
    Uni<Optional<FileWithDecisions>> findWithDecisions(UUID id);

    /** The same with its case held until the transaction ends: it learns nothing while somebody decides. */
    Uni<Optional<CertificationFile>> hold(UUID id);

    /** The open file of that kind about a certificate, if there is one. */
    Uni<Optional<UUID>> openAbout(UUID certificateId, DecisionKind kind);

    /** Adds a file, unless one of its kind is open: that one serves both. */
    Uni<Void> open(CertificationFile file);

    /** Adds a file that somebody proposes, at once; one of its kind that is open is an error. */
    Uni<CertificationFile> add(CertificationFile file);

    /** Makes a first certification a transfer, unless somebody has looked at its file. */
    Uni<Void> becomeTransfer(UUID certificationId);

    /** The day of the decision that began the present cycle, if it was made here. */
    Uni<Optional<LocalDate>> cycleSince(UUID certificationId);

    /** One row more than wanted, by id; of one certification, or of all if that is null. */
    Uni<List<CertificationFile>> list(@Nullable UUID certificationId, PageRequest request);

    /**
     * Writes a review of a held file or a decision on it at once.
     *
     * @return the file with its new version
     */
    Uni<CertificationFile> save(CertificationFile file);

    /** Adds a decision; it can never be changed. */
    Uni<Void> add(CertificationDecision decision);

    /** The decisions on a file, the oldest first. */
    Uni<List<CertificationDecision>> decisionsOn(UUID fileId);

    /** Adds a vote; it can never be changed. */
    Uni<Void> add(Vote vote);

    /** The votes on a file, the oldest first. */
    Uni<List<Vote>> votesOn(UUID fileId);
}
