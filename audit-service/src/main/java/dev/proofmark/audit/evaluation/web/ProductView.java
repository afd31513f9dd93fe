package dev.proofmark.audit.evaluation.web;

import dev.proofmark.audit.evaluation.domain.Product;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The product that was agreed on. */
record ProductView(
        String name,
        String version,
        String sha256,
        String operatingConditionsKorean,
        String operatingConditionsEnglish,
        @Nullable String task,
        List<String> classes,
        @Nullable String positiveClass,
        List<ThresholdView> thresholds,
        List<RequirementView> requirements,
        @Nullable DecisionRuleView decisionRule) {

    /** From which score on a class is predicted. */
    record ThresholdView(String label, String value) {}

    /** What a metric has to reach. */
    record RequirementView(String metric, @Nullable String label, String side, String limit) {}

    /** The rule by which conformity is stated. */
    record DecisionRuleView(String kind, @Nullable String confidence) {}

    static ProductView of(Product product) {
        var task = product.task();
        var rule = product.decisionRule();
        return new ProductView(
                product.name(),
                product.version(),
                product.sha256(),
                product.operatingConditionsKorean(),
                product.operatingConditionsEnglish(),
                task == null ? null : task.name(),
                product.classes(),
                product.positiveClass(),
                product.thresholds().stream()
                        .map(threshold -> new ThresholdView(threshold.label(), threshold.value()))
                        .toList(),
                product.requirements().stream()
                        .map(requirement -> new RequirementView(
                                requirement.metric(),
                                requirement.label(),
                                requirement.side().name(),
                                requirement.limit()))
                        .toList(),
                rule == null ? null : new DecisionRuleView(rule.kind().name(), rule.confidence()));
    }
}
