package dev.proofmark.audit.report.domain;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.HeldMeeting;
import dev.proofmark.audit.checklist.domain.ChecklistItem;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import java.util.List;

/**
 * What was recorded and goes into the report.
 *
 * @param certificationBody the body's name
 * @param earlier nonconformities of the programme's earlier audits
 * @param concerns of stage 1, in the report of stage 2
 */
public record ReportBasis(
        String certificationBody,
        SchemeVersion scheme,
        AuditScope scope,
        Audit audit,
        List<Finding> findings,
        List<Finding> earlier,
        List<HeldMeeting> meetings,
        List<ChecklistItem> checklist,
        List<String> concerns) {

    public ReportBasis {
        findings = List.copyOf(findings);
        earlier = List.copyOf(earlier);
        meetings = List.copyOf(meetings);
        checklist = List.copyOf(checklist);
        concerns = List.copyOf(concerns);
    }

    /** The same of the audit as it stands after a command. */
    public ReportBasis of(Audit moved) {
        return new ReportBasis(
                certificationBody, scheme, scope, moved, findings, earlier, meetings, checklist, concerns);
    }

    /** Whether the audit found nonconformities. */
    public boolean hasNonconformities() {
        return findings.stream().anyMatch(finding -> finding.content().grade().isNonconformity());
    }
}
