package dev.proofmark.audit.report.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lead auditor says in the report; the rest is taken from what was recorded. Null where the caller left it out.
 *
 * @param conformityStatement on the conformity and the effectiveness of the management system, with its evidence (ISO/IEC
 *     17021-1:2015, 9.4.8.3 a)
 * @param scopeAppropriate whether the scope of certification is appropriate (9.4.8.3 b)
 * @param objectivesFulfilled whether the audit's objectives were met (9.4.8.3 c)
 * @param deviations from the plan, with their reasons
 * @param significantIssues that bear on the audit programme
 * @param unresolvedIssues between the team and the client
 */
public record ReportStatement(
        @Nullable String summary,
        @Nullable String conformityStatement,
        @Nullable Boolean scopeAppropriate,
        @Nullable Boolean objectivesFulfilled,
        @Nullable String deviations,
        @Nullable String significantIssues,
        @Nullable String unresolvedIssues) {

    /** The essentials of 9.4.8.2 and 9.4.8.3 that only the lead can say and has not said. */
    List<FieldRefusal> missing() {
        var missing = new ArrayList<FieldRefusal>();
        addIf(summary == null || summary.isBlank(), "/summary", missing);
        addIf(conformityStatement == null || conformityStatement.isBlank(), "/conformityStatement", missing);
        addIf(scopeAppropriate == null, "/scopeAppropriate", missing);
        addIf(objectivesFulfilled == null, "/objectivesFulfilled", missing);
        return missing;
    }

    private static void addIf(boolean missing, String pointer, List<FieldRefusal> refusals) {
        if (missing) {
            refusals.add(FieldRefusal.of(pointer, "required"));
        }
    }
}
