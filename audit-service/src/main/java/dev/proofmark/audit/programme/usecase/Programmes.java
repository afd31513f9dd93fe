package dev.proofmark.audit.programme.usecase;

import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The programmes that there are; within the session or transaction under way. */
public interface Programmes {

    Uni<Optional<Programme>> find(UUID id);

    /** What a programme certifies by, without the rest of it. */
    Uni<Optional<SchemeVersion>> schemeOf(UUID id);

    /** For a command on it: nobody else changes it until the transaction ends. */
    Uni<Optional<Programme>> findForChange(UUID id);

    /** For a command on it: nobody else changes it until the transaction ends. */
    Uni<Optional<Programme>> ofCertification(UUID certificationId);

    /** Stores a new or changed programme; the answer has its new version. */
    Uni<Programme> save(Programme programme, Instant now);

    /** Opened ones that the viewer sees, one row more than the page has, in the order of their ids. */
    Uni<List<Programme>> visible(Viewer viewer, @Nullable UUID certificationId, PageRequest page);
}
