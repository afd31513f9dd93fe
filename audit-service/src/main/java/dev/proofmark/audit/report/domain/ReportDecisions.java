package dev.proofmark.audit.report.domain;

import dev.proofmark.audit.audit.domain.AuditIdentity;
import dev.proofmark.audit.audit.domain.CanonicalJson;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Decides on a report's issue. Whether the audit is ready for one is the audit's decision. */
public final class ReportDecisions {

    private ReportDecisions() {}

    /** The report, or the essentials that the lead has left out (ISO/IEC 17021-1:2015, 9.4.8.2 and 9.4.8.3). */
    public static Outcome<AuditReport, ReportEvent> issue(
            UUID reportId, ReportBasis basis, ReportStatement statement, String actor, LocalDate today) {
        var missing = statement.missing();
        if (!missing.isEmpty()) {
            return Outcome.refused(new Refusal("report-incomplete", missing, Map.of()));
        }
        var content = ReportContent.of(basis, statement);
        AuditIdentity audit = basis.audit().identity();
        var report = new AuditReport(
                reportId,
                audit.auditId(),
                audit.certificationId(),
                audit.organisationId(),
                content,
                CanonicalJson.sha256(content),
                actor,
                today);
        return Outcome.accepted(report, ReportEvent.ISSUED);
    }
}
