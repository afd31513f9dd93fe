package dev.proofmark.audit.audittime.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the programme manager may decide about audit time, and what not. */
final class InputPolicy {

    private static final int HUNDRED = 100;

    private InputPolicy() {}

    static Optional<Refusal> objection(
            AuditTimeInputs inputs, ApplicationFacts facts, TableLimits limits, BodyPolicy policy) {
        var personnel = personnelMistakes(inputs, facts);
        if (!personnel.isEmpty()) {
            return Optional.of(Refusal.validation(personnel));
        }
        return objectionToAdjustments(inputs, limits).or(() -> objectionToShares(inputs, limits, policy));
    }

    /** Nobody whom the application names is left out: only part-time work and repetition make the number smaller. */
    private static List<FieldRefusal> personnelMistakes(AuditTimeInputs inputs, ApplicationFacts facts) {
        var mistakes = new ArrayList<FieldRefusal>();
        for (int index = 0; index < inputs.groups().size(); index++) {
            mistakes.addAll(inputs.groups().get(index).mistakes("/groups/" + index));
        }
        if (inputs.people() < facts.headcount()) {
            var counts = Map.of(
                    "people", Integer.toString(inputs.people()), "headcount", Integer.toString(facts.headcount()));
            mistakes.add(new FieldRefusal("/groups", "personnel-missing", counts));
        }
        return mistakes;
    }

    /** I-06: every adjustment has its reason, and all together leave the table's least part (17021-1:2015, 9.1.4.3). */
    private static Optional<Refusal> objectionToAdjustments(AuditTimeInputs inputs, TableLimits limits) {
        var mistakes = factorMistakes(inputs.adjustments());
        if (!limits.minimumOfTable().isReachedBy(HUNDRED + inputs.netPercent())) {
            var facts = Map.of(
                    "reduction", Integer.toString(-inputs.netPercent()),
                    "most", Integer.toString(HUNDRED - limits.minimumOfTable().leastPercent()));
            mistakes.add(new FieldRefusal("/factors", "net-reduction", facts));
        }
        return mistakes.isEmpty() ? Optional.empty() : Optional.of(new Refusal("I-06", mistakes, Map.of()));
    }

    private static List<FieldRefusal> factorMistakes(List<Adjustment> adjustments) {
        var mistakes = new ArrayList<FieldRefusal>();
        var seen = EnumSet.noneOf(AdjustmentFactor.class);
        for (int index = 0; index < adjustments.size(); index++) {
            var pointer = "/factors/" + index;
            if (!seen.add(adjustments.get(index).factor())) {
                mistakes.add(FieldRefusal.of(pointer + "/id", "duplicate"));
            }
            if (adjustments.get(index).justification().isBlank()) {
                mistakes.add(FieldRefusal.of(pointer + "/justification", "required"));
            }
        }
        return mistakes;
    }

    /** I-07: the audit at the client's sites takes its least share; whether remote auditing counts is the body's policy. */
    private static Optional<Refusal> objectionToShares(AuditTimeInputs inputs, TableLimits limits, BodyPolicy policy) {
        int atClient = HUNDRED - inputs.planningAndReportingPercent();
        if (inputs.remotePercent() > atClient) {
            var range = Map.of("min", "0", "max", Integer.toString(atClient));
            return Optional.of(Refusal.validation(List.of(new FieldRefusal("/remotePercent", "out-of-range", range))));
        }
        int onSite = policy.remoteCountsAsOnSite() ? atClient : atClient - inputs.remotePercent();
        if (limits.onSiteAtLeast().isReachedBy(onSite)) {
            return Optional.empty();
        }
        var facts = Map.of(
                "onSite", Integer.toString(onSite),
                "least", Integer.toString(limits.onSiteAtLeast().leastPercent()));
        var pointer = limits.onSiteAtLeast().isReachedBy(atClient) ? "/remotePercent" : "/planningAndReportingPercent";
        return Optional.of(new Refusal("I-07", List.of(new FieldRefusal(pointer, "I-07", facts)), facts));
    }
}
