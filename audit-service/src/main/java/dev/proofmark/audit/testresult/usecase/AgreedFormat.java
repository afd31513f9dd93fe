package dev.proofmark.audit.testresult.usecase;

import dev.proofmark.audit.evaluation.domain.ClassificationTask;
import dev.proofmark.audit.evaluation.domain.DecisionRule;
import dev.proofmark.audit.evaluation.domain.DecisionRuleKind;
import dev.proofmark.audit.evaluation.domain.Product;
import dev.proofmark.evaluation.prediction.PredictionFormat;
import dev.proofmark.evaluation.report.EvaluationOptions;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a file of predictions has to be by the agreement: task, classes, positive class, threshold. */
final class AgreedFormat {

    private AgreedFormat() {}

    /**
     * The format for a product.
     *
     * @throws RefusedException {@code no-predictions} if no task was agreed
     */
    static PredictionFormat of(Product product) {
        ClassificationTask task = product.task();
        if (task == null) {
            throw new RefusedException(Refusal.of("no-predictions"));
        }
        return switch (task) {
            case BINARY -> binary(product);
            case MULTI_CLASS -> PredictionFormat.multiClass(product.classes());
            case MULTI_LABEL -> PredictionFormat.multiLabel(product.classes());
        };
    }

    /** The threshold is that of the positive class; what the file says was predicted then doesn't count. */
    private static PredictionFormat binary(Product product) {
        String positive = Objects.requireNonNull(product.positiveClass());
        PredictionFormat format = PredictionFormat.binary(positive, product.classes());
        return product.thresholds().stream()
                .filter(threshold -> threshold.label().equals(positive))
                .findFirst()
                .map(threshold -> format.withThreshold(Double.parseDouble(threshold.value())))
                .orElse(format);
    }

    /** Whether the agreed rule needs intervals of metrics that are no shares, too (I-47). */
    static boolean needsBootstrap(Product product) {
        return isGuarded(product.decisionRule());
    }

    /** That of the agreed rule; the usual one where it needs none. */
    static double confidence(Product product) {
        DecisionRule rule = product.decisionRule();
        return rule != null && rule.confidence() != null && isGuarded(rule)
                ? Double.parseDouble(rule.confidence())
                : EvaluationOptions.USUAL_CONFIDENCE;
    }

    private static boolean isGuarded(@Nullable DecisionRule rule) {
        return rule != null && rule.kind() == DecisionRuleKind.GUARD_BANDED;
    }
}
