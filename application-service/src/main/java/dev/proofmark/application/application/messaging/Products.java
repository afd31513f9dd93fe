package dev.proofmark.application.application.messaging;

import static java.util.Objects.requireNonNull;

import dev.proofmark.application.product.domain.ClassThreshold;
import dev.proofmark.application.product.domain.DecisionRule;
import dev.proofmark.application.product.domain.MetricRequirement;
import dev.proofmark.application.product.domain.Product;
import dev.proofmark.application.scheme.domain.ClassificationTask;
import dev.proofmark.contracts.DecisionRuleKind;
import dev.proofmark.contracts.LimitSide;
import org.jspecify.annotations.Nullable;

/** A submitted application's product as the value that events carry. */
final class Products {

    private Products() {}

    static dev.proofmark.contracts.@Nullable Product product(@Nullable Product product) {
        return product == null
                ? null
                : new dev.proofmark.contracts.Product(
                        requireNonNull(product.name()),
                        requireNonNull(product.version()),
                        requireNonNull(product.sha256()),
                        requireNonNull(product.operatingConditionsKorean()),
                        requireNonNull(product.operatingConditionsEnglish()),
                        task(product.task()),
                        product.classes(),
                        product.positiveClass(),
                        product.thresholds().stream().map(Products::threshold).toList(),
                        product.requirements().stream()
                                .map(Products::requirement)
                                .toList(),
                        rule(product.decisionRule()));
    }

    private static dev.proofmark.contracts.@Nullable ClassificationTask task(@Nullable ClassificationTask task) {
        return switch (task) {
            case null -> null;
            case BINARY -> dev.proofmark.contracts.ClassificationTask.BINARY;
            case MULTI_CLASS -> dev.proofmark.contracts.ClassificationTask.MULTI_CLASS;
            case MULTI_LABEL -> dev.proofmark.contracts.ClassificationTask.MULTI_LABEL;
        };
    }

    private static dev.proofmark.contracts.ClassThreshold threshold(ClassThreshold threshold) {
        return new dev.proofmark.contracts.ClassThreshold(
                requireNonNull(threshold.label()), requireNonNull(threshold.value()));
    }

    private static dev.proofmark.contracts.MetricRequirement requirement(MetricRequirement requirement) {
        return new dev.proofmark.contracts.MetricRequirement(
                requireNonNull(requirement.metric()),
                requirement.label(),
                switch (requireNonNull(requirement.side())) {
                    case AT_LEAST -> LimitSide.AT_LEAST;
                    case AT_MOST -> LimitSide.AT_MOST;
                },
                requireNonNull(requirement.limit()));
    }

    private static dev.proofmark.contracts.@Nullable DecisionRule rule(@Nullable DecisionRule rule) {
        return rule == null
                ? null
                : new dev.proofmark.contracts.DecisionRule(
                        switch (requireNonNull(rule.kind())) {
                            case SIMPLE -> DecisionRuleKind.SIMPLE;
                            case GUARD_BANDED -> DecisionRuleKind.GUARD_BANDED;
                        },
                        rule.confidence());
    }
}
