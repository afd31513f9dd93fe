package dev.proofmark.application.application.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.product.domain.ClassThreshold;
import dev.proofmark.application.product.domain.DecisionRule;
import dev.proofmark.application.product.domain.DecisionRuleKind;
import dev.proofmark.application.product.domain.MetricRequirement;
import dev.proofmark.application.product.domain.Product;
import dev.proofmark.application.scheme.domain.ClassificationTask;
import dev.proofmark.application.scheme.domain.LimitSide;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The product of an application as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProductView(
        @Nullable String name,
        @Nullable String version,
        @Nullable String sha256,
        @Nullable String operatingConditionsKorean,
        @Nullable String operatingConditionsEnglish,
        @Nullable ClassificationTask task,
        List<String> classes,
        @Nullable String positiveClass,
        List<ThresholdView> thresholds,
        List<RequirementView> requirements,
        @Nullable DecisionRuleView decisionRule) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ThresholdView(@Nullable String label, @Nullable String value) {

        static ThresholdView of(ClassThreshold threshold) {
            return new ThresholdView(threshold.label(), threshold.value());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RequirementView(
            @Nullable String metric,
            @Nullable String label,
            @Nullable LimitSide side,
            @Nullable String limit) {

        static RequirementView of(MetricRequirement requirement) {
            return new RequirementView(
                    requirement.metric(), requirement.label(), requirement.side(), requirement.limit());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionRuleView(
            @Nullable DecisionRuleKind kind, @Nullable String confidence) {

        static @Nullable DecisionRuleView of(@Nullable DecisionRule rule) {
            return rule == null ? null : new DecisionRuleView(rule.kind(), rule.confidence());
        }
    }

    static @Nullable ProductView of(@Nullable Product product) {
        return product == null
                ? null
                : new ProductView(
                        product.name(),
                        product.version(),
                        product.sha256(),
                        product.operatingConditionsKorean(),
                        product.operatingConditionsEnglish(),
                        product.task(),
                        product.classes(),
                        product.positiveClass(),
                        product.thresholds().stream().map(ThresholdView::of).toList(),
                        product.requirements().stream().map(RequirementView::of).toList(),
                        DecisionRuleView.of(product.decisionRule()));
    }
}
