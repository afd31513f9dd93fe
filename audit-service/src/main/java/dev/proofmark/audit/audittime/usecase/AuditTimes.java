package dev.proofmark.audit.audittime.usecase;

import dev.proofmark.audit.audittime.domain.AuditTime;
import dev.proofmark.audit.audittime.domain.AuditTimeStatus;
import dev.proofmark.audit.audittime.domain.Determination;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audit times that there are; within the session or transaction under way. */
public interface AuditTimes {

    Uni<Optional<AuditTime>> find(UUID applicationId);

    /** For a command: nobody else changes it until the transaction ends. */
    Uni<Optional<AuditTime>> findForChange(UUID applicationId);

    /** Stores a new or changed audit time; the answer has its new version. */
    Uni<AuditTime> save(AuditTime time, Instant now);

    /** Records a determination for good. */
    Uni<Void> keep(UUID applicationId, Determination determination);

    /** One row more than the page has, in the order of the applications' ids. */
    Uni<List<AuditTime>> list(Wanted wanted, PageRequest page);

    /** What was ever determined for an application, one row more than the page has, the first first. */
    Uni<List<Kept>> determinations(UUID applicationId, PageRequest page);

    /** A determination in the record. */
    record Kept(UUID id, Determination determination) {}

    /** Which audit times are wanted; null stands for any. */
    record Wanted(@Nullable UUID certificationId, @Nullable AuditTimeStatus status) {}
}
