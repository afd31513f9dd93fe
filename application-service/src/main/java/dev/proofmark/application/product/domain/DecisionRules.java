package dev.proofmark.application.product.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** I-47: a limit is agreed together with the rule by which it will be judged (ISO/IEC 17025:2017, 7.1.3). */
final class DecisionRules {

    private static final String RULE = "I-47-agreed";
    private static final String DECISION_RULE = ProductRules.PRODUCT + "/decisionRule";
    private static final String CONFIDENCE = DECISION_RULE + "/confidence";

    private DecisionRules() {}

    /** A simple rule looks at no interval, and an interval's confidence is more than nothing and less than certainty. */
    static List<FieldRefusal> contradictions(@Nullable DecisionRule rule) {
        String confidence = rule == null ? null : rule.confidence();
        if (rule == null || confidence == null) {
            return List.of();
        }
        if (rule.kind() == DecisionRuleKind.SIMPLE) {
            return List.of(FieldRefusal.of(CONFIDENCE, "confidence-without-interval"));
        }
        BigDecimal value = new BigDecimal(confidence);
        return value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0
                ? List.of()
                : List.of(FieldRefusal.of(CONFIDENCE, "confidence-out-of-range"));
    }

    /** What is still to be said before limits are agreed. */
    static Optional<FieldRefusal> gap(Product product) {
        DecisionRule rule = product.decisionRule();
        if (rule == null) {
            return product.requirements().isEmpty()
                    ? Optional.empty()
                    : Optional.of(FieldRefusal.of(DECISION_RULE, RULE));
        }
        return rule.kind() == DecisionRuleKind.GUARD_BANDED && rule.confidence() == null
                ? Optional.of(FieldRefusal.of(CONFIDENCE, RULE))
                : Optional.empty();
    }
}
