package dev.proofmark.application.product.domain;

import dev.proofmark.application.scheme.domain.ClassificationTask;
import dev.proofmark.application.scheme.domain.MeasuredMetric;
import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What even a draft may not say of a product: what contradicts itself or the scheme. Pointers lead into the application.
 */
public final class ProductRules {

    static final String PRODUCT = "/product";

    /** Separates labels in a file of predictions. */
    private static final String LABEL_SEPARATOR = "|";

    private final Product product;
    private final SchemeRequirements scheme;
    private final List<FieldRefusal> refusals = new ArrayList<>();

    private ProductRules(Product product, SchemeRequirements scheme) {
        this.product = product;
        this.scheme = scheme;
    }

    /** The contradictions in the order of the form; empty if there are none, or no product. */
    public static List<FieldRefusal> refusals(@Nullable Product product, SchemeRequirements scheme) {
        if (product == null) {
            return List.of();
        }
        ProductRules rules = new ProductRules(product, scheme);
        rules.classes();
        rules.positiveClass();
        rules.thresholds();
        rules.requirements();
        rules.refusals.addAll(DecisionRules.contradictions(product.decisionRule()));
        return List.copyOf(rules.refusals);
    }

    private void classes() {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < product.classes().size(); index++) {
            String label = product.classes().get(index);
            String pointer = PRODUCT + "/classes/" + index;
            if (!seen.add(label)) {
                refusals.add(FieldRefusal.of(pointer, "duplicate"));
            }
            if (product.task() == ClassificationTask.MULTI_LABEL && label.contains(LABEL_SEPARATOR)) {
                refusals.add(FieldRefusal.of(pointer, "label-separator"));
            }
        }
    }

    private void positiveClass() {
        String positive = product.positiveClass();
        ClassificationTask task = product.task();
        if (positive != null && task != null && task != ClassificationTask.BINARY) {
            refusals.add(FieldRefusal.of(PRODUCT + "/positiveClass", "positive-class-of-binary"));
        } else {
            known(PRODUCT + "/positiveClass", positive);
        }
    }

    private void thresholds() {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < product.thresholds().size(); index++) {
            String label = product.thresholds().get(index).label();
            String pointer = PRODUCT + "/thresholds/%d/label".formatted(index);
            if (label != null && !seen.add(label)) {
                refusals.add(FieldRefusal.of(pointer, "duplicate"));
            }
            known(pointer, label);
        }
    }

    private void requirements() {
        Set<Object> seen = new HashSet<>();
        for (int index = 0; index < product.requirements().size(); index++) {
            MetricRequirement requirement = product.requirements().get(index);
            String pointer = PRODUCT + "/requirements/" + index;
            String metric = requirement.metric();
            if (metric != null) {
                scheme.metric(metric)
                        .ifPresentOrElse(
                                known -> agreed(pointer, requirement, known),
                                () -> refuse(pointer + "/metric", "unknown-metric", Map.of("metric", metric)));
            }
            known(pointer + "/label", requirement.label());
            if (metric != null && requirement.side() != null && !seen.add(withoutLimit(requirement))) {
                refusals.add(FieldRefusal.of(pointer, "duplicate-requirement"));
            }
        }
    }

    private static MetricRequirement withoutLimit(MetricRequirement requirement) {
        return new MetricRequirement(requirement.metric(), requirement.label(), requirement.side(), null);
    }

    private void agreed(String pointer, MetricRequirement requirement, MeasuredMetric metric) {
        ClassificationTask task = product.task();
        if (task != null && !metric.tasks().contains(task)) {
            refuse(pointer + "/metric", "metric-of-another-task", Map.of("metric", metric.id(), "task", task.name()));
        }
        if (requirement.label() != null && !metric.ofClasses()) {
            refuse(pointer + "/label", "metric-not-of-classes", Map.of("metric", metric.id()));
        }
        if (Decimals.isOutside(requirement.limit(), metric.lowest(), metric.highest())) {
            refuse(
                    pointer + "/limit",
                    "out-of-range",
                    Map.of("min", Decimals.shown(metric.lowest()), "max", Decimals.shown(metric.highest())));
        }
    }

    /** A class can be named before the list of classes is written. */
    private void known(String pointer, @Nullable String label) {
        if (label != null && !product.classes().isEmpty() && !product.classes().contains(label)) {
            refuse(pointer, "unknown-class", Map.of("class", label));
        }
    }

    private void refuse(String pointer, String rule, Map<String, String> facts) {
        refusals.add(new FieldRefusal(pointer, rule, facts));
    }
}
