package dev.proofmark.audit.report.web;

import dev.proofmark.audit.report.domain.ReportStatement;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the lead auditor says in the report; what is missing is refused as {@code report-incomplete}. */
record ReportRequest(
        @Nullable @Size(max = 20000) String summary,
        @Nullable @Size(max = 20000) String conformityStatement,
        @Nullable Boolean scopeAppropriate,
        @Nullable Boolean objectivesFulfilled,
        @Nullable @Size(max = 8000) String deviations,
        @Nullable @Size(max = 8000) String significantIssues,
        @Nullable @Size(max = 8000) String unresolvedIssues) {

    ReportStatement toStatement() {
        return new ReportStatement(
                summary,
                conformityStatement,
                scopeAppropriate,
                objectivesFulfilled,
                deviations,
                significantIssues,
                unresolvedIssues);
    }
}
