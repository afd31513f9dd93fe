package dev.proofmark.audit.report.domain;

import dev.proofmark.audit.audit.domain.AuditIdentity;
import dev.proofmark.audit.audit.domain.CanonicalJson;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Decides on a report's issue and amendment. Whether the audit is ready for them is the audit's decision. */
public final class ReportDecisions {

    private ReportDecisions() {}

    /** The report, or the essentials that the lead has left out (ISO/IEC 17021-1:2015, 9.4.8.2 and 9.4.8.3). */
    public static Outcome<AuditReport, ReportEvent> issue(
            UUID reportId, ReportBasis basis, ReportStatement statement, String actor, LocalDate today) {
        return write(reportId, basis, statement, ReportVersion.first(), ReportEvent.ISSUED, actor, today);
    }

    /**
     * A new version of an issued report: what it does not say anew stands as it was.
     *
     * @param said the sections that change
     */
    public static Outcome<AuditReport, ReportEvent> amend(
            UUID reportId,
            ReportBasis basis,
            AuditReport previous,
            ReportStatement said,
            String reason,
            String actor,
            LocalDate today) {
        var version = ReportVersion.after(previous, reason);
        var statement = previous.statement().with(said);
        return write(reportId, basis, statement, version, ReportEvent.AMENDED, actor, today);
    }

    /** What a report would say now. */
    public static String draft(ReportBasis basis, ReportStatement statement) {
        return ReportContent.of(basis, statement, ReportVersion.first());
    }

    private static Outcome<AuditReport, ReportEvent> write(
            UUID reportId,
            ReportBasis basis,
            ReportStatement statement,
            ReportVersion version,
            ReportEvent event,
            String actor,
            LocalDate today) {
        var missing = statement.missing();
        if (!missing.isEmpty()) {
            return Outcome.refused(new Refusal("report-incomplete", missing, Map.of()));
        }
        var content = ReportContent.of(basis, statement, version);
        AuditIdentity audit = basis.audit().identity();
        var report = new AuditReport(
                reportId,
                audit.auditId(),
                audit.certificationId(),
                audit.organisationId(),
                content,
                CanonicalJson.sha256(content),
                actor,
                today,
                version,
                statement);
        return Outcome.accepted(report, event);
    }
}
