package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** The audit's report; fails as not-found before its issue, and for those whom the audit does not concern. */
    @WithSession
    public Uni<IssuedReport> ofAudit(UUID auditId, Actor actor) {
        return access.readable(auditId, actor)
                .chain(seen -> reports.ofAudit(auditId)
                        .map(report -> report.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                        .map(report -> new IssuedReport(report, seen.audit())));
    }
}
