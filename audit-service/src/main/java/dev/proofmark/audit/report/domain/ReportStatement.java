package dev.proofmark.audit.report.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lead auditor says in the report; the rest is taken from what was recorded. Null where nobody has said it.
 *
 * @param conformityStatement on the conformity and the effectiveness of the management system, with its evidence (ISO/IEC
 *     17021-1:2015, 9.4.8.3 a)
 * @param effectiveness on its capability to meet requirements and expected outcomes, and on internal audit and
 *     management review (9.4.8.3 a)
 * @param scopeAppropriate whether the scope of certification is appropriate (9.4.8.3 b)
 * @param objectivesFulfilled whether the audit's objectives were met (9.4.8.3 c)
 * @param deviations from the plan, with their reasons, besides those that were recorded
 * @param significantIssues that bear on the audit programme
 * @param significantChanges that affect the management system since the last audit
 * @param unresolvedIssues between the team and the client
 * @param earlierCorrectiveActions whether those for earlier nonconformities were effective
 * @param useOfMarks whether the client keeps its use of certification documents and marks under control
 * @param accompanied who accompanied the team, by their functions
 * @param clientRepresentative the client's representative, by function
 * @param recommendation what the team recommends at the issue
 */
public record ReportStatement(
        @Nullable String summary,
        @Nullable String conformityStatement,
        @Nullable String effectiveness,
        @Nullable Boolean scopeAppropriate,
        @Nullable Boolean objectivesFulfilled,
        @Nullable String deviations,
        @Nullable String significantIssues,
        @Nullable String significantChanges,
        @Nullable String unresolvedIssues,
        @Nullable String earlierCorrectiveActions,
        @Nullable String useOfMarks,
        @Nullable Combination combination,
        @Nullable String accompanied,
        @Nullable String clientRepresentative,
        @Nullable String recommendation) {

    /** Before anybody said anything. */
    public static ReportStatement none() {
        return new ReportStatement(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** This statement with the sections that another names in their places. */
    public ReportStatement with(ReportStatement said) {
        return new ReportStatement(
                or(said.summary, summary),
                or(said.conformityStatement, conformityStatement),
                or(said.effectiveness, effectiveness),
                or(said.scopeAppropriate, scopeAppropriate),
                or(said.objectivesFulfilled, objectivesFulfilled),
                or(said.deviations, deviations),
                or(said.significantIssues, significantIssues),
                or(said.significantChanges, significantChanges),
                or(said.unresolvedIssues, unresolvedIssues),
                or(said.earlierCorrectiveActions, earlierCorrectiveActions),
                or(said.useOfMarks, useOfMarks),
                or(said.combination, combination),
                or(said.accompanied, accompanied),
                or(said.clientRepresentative, clientRepresentative),
                or(said.recommendation, recommendation));
    }

    /** The essentials of 9.4.8.2 and 9.4.8.3 that only the lead can say and has not said. */
    public List<FieldRefusal> missing() {
        var missing = new ArrayList<FieldRefusal>();
        addIf(summary == null || summary.isBlank(), "/summary", missing);
        addIf(conformityStatement == null || conformityStatement.isBlank(), "/conformityStatement", missing);
        addIf(scopeAppropriate == null, "/scopeAppropriate", missing);
        addIf(objectivesFulfilled == null, "/objectivesFulfilled", missing);
        return missing;
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T before) {
        return said == null ? before : said;
    }

    private static void addIf(boolean missing, String pointer, List<FieldRefusal> refusals) {
        if (missing) {
            refusals.add(FieldRefusal.of(pointer, "required"));
        }
    }
}
