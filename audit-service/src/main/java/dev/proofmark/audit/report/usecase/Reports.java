package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.report.domain.AuditReport;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** The reports that there are; they are added and never changed. */
public interface Reports {

    Uni<AuditReport> add(AuditReport report);

    Uni<Optional<AuditReport>> ofAudit(UUID auditId);
}
