package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.report.domain.AuditReport;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows the report to those whom the audit concerns. */
@ApplicationScoped
public class ReadReport {

    private final AuditAccess access;
    private final Reports reports;

    public ReadReport(AuditAccess access, Reports reports) {
        this.access = access;
        this.reports = reports;
    }

    /** The audit's report as it stands; fails as not-found before its issue, and for those whom it does not concern. */
    @WithSession
    public Uni<AuditReport> ofAudit(UUID auditId, Actor actor) {
        return access.readable(auditId, actor)
                .chain(seen -> reports.ofAudit(auditId))
                .map(ReadReport::present);
    }

    /** One version of it. */
    @WithSession
    public Uni<AuditReport> one(UUID auditId, int version, Actor actor) {
        return access.readable(auditId, actor)
                .chain(seen -> reports.find(auditId, version))
                .map(ReadReport::present);
    }

    /** All versions, the newest first. */
    @WithSession
    public Uni<List<AuditReport>> versions(UUID auditId, Actor actor) {
        return access.readable(auditId, actor).chain(seen -> reports.versions(auditId));
    }

    private static AuditReport present(Optional<AuditReport> report) {
        return report.orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
