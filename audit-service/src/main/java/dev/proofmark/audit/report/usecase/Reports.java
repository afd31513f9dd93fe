package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.report.domain.AuditReport;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reports that there are; they are added and never changed. */
public interface Reports {

    Uni<AuditReport> add(AuditReport report);

    /** The version of an audit's report that was issued last. */
    Uni<Optional<AuditReport>> ofAudit(UUID auditId);

    /** One version. */
    Uni<Optional<AuditReport>> find(UUID auditId, int version);

    /** All versions, the newest first. */
    Uni<List<AuditReport>> versions(UUID auditId);
}
