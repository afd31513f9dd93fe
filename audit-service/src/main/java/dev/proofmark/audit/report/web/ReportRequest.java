package dev.proofmark.audit.report.web;

import dev.proofmark.audit.report.domain.Combination;
import dev.proofmark.audit.report.domain.ReportStatement;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the lead auditor says in the report, section by section; what neither this nor the draft says is refused at the
 * issue as {@code report-incomplete}.
 */
record ReportRequest(
        @Nullable @Size(max = 20000) String summary,
        @Nullable @Size(max = 20000) String conformityStatement,
        @Nullable @Size(max = 20000) String effectiveness,
        @Nullable Boolean scopeAppropriate,
        @Nullable Boolean objectivesFulfilled,
        @Nullable @Size(max = 8000) String deviations,
        @Nullable @Size(max = 8000) String significantIssues,
        @Nullable @Size(max = 8000) String significantChanges,
        @Nullable @Size(max = 8000) String unresolvedIssues,
        @Nullable @Size(max = 8000) String earlierCorrectiveActions,
        @Nullable @Size(max = 8000) String useOfMarks,
        @Nullable CombinationRequest combination,
        @Nullable @Size(max = 2000) String accompanied,
        @Nullable @Size(max = 2000) String clientRepresentative,
        @Nullable @Size(max = 8000) String recommendation) {

    /** Whether the audit was one of several at once. */
    enum CombinationRequest {
        SINGLE,
        COMBINED,
        JOINT,
        INTEGRATED
    }

    ReportStatement toStatement() {
        return new ReportStatement(
                summary,
                conformityStatement,
                effectiveness,
                scopeAppropriate,
                objectivesFulfilled,
                deviations,
                significantIssues,
                significantChanges,
                unresolvedIssues,
                earlierCorrectiveActions,
                useOfMarks,
                combination == null ? null : Combination.valueOf(combination.name()),
                accompanied,
                clientRepresentative,
                recommendation);
    }
}
