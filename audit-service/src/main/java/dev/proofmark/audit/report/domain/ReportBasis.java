package dev.proofmark.audit.report.domain;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import java.util.List;

/**
 * What was recorded and goes into the report.
 *
 * @param certificationBody the body's name
 */
public record ReportBasis(
        String certificationBody, SchemeVersion scheme, AuditScope scope, Audit audit, List<Finding> findings) {

    public ReportBasis {
        findings = List.copyOf(findings);
    }
}
