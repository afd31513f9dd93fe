package dev.proofmark.application.product.domain;

import dev.proofmark.application.scheme.domain.ClassificationTask;
import dev.proofmark.application.scheme.domain.MeasuredMetric;
import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a product from being evaluated besides fields that the scheme requires and that are empty: a classification
 * with fewer classes than it can have, limits that no metric of the standard is among, limits without a rule (I-47).
 */
public final class ProductGaps {

    /** Where there is one class there is nothing to tell apart. */
    private static final int FEWEST_CLASSES = 2;

    private final Product product;
    private final SchemeRequirements scheme;
    private final List<FieldRefusal> gaps = new ArrayList<>();

    private ProductGaps(Product product, SchemeRequirements scheme) {
        this.product = product;
        this.scheme = scheme;
    }

    /** The gaps in the order of the form, with contradictions that a later version of the scheme may have brought. */
    public static List<FieldRefusal> of(@Nullable Product product, SchemeRequirements scheme) {
        if (product == null) {
            return List.of();
        }
        ProductGaps gaps = new ProductGaps(product, scheme);
        gaps.gaps.addAll(ProductRules.refusals(product, scheme));
        gaps.classes();
        gaps.standardMetric();
        DecisionRules.gap(product).ifPresent(gaps.gaps::add);
        return List.copyOf(gaps.gaps);
    }

    private void classes() {
        ClassificationTask task = product.task();
        int classes = product.classes().size();
        if (task == null || classes == 0) {
            return;
        }
        if (classes < FEWEST_CLASSES) {
            gaps.add(new FieldRefusal(
                    ProductRules.PRODUCT + "/classes", "too-few-classes", Map.of("min", "" + FEWEST_CLASSES)));
        }
        if (task == ClassificationTask.BINARY) {
            binary(classes);
        }
    }

    private void binary(int classes) {
        if (classes > FEWEST_CLASSES) {
            gaps.add(FieldRefusal.of(ProductRules.PRODUCT + "/classes", "binary-has-two-classes"));
        }
        if (product.positiveClass() == null) {
            gaps.add(FieldRefusal.of(ProductRules.PRODUCT + "/positiveClass", "required"));
        }
    }

    /** Supplementary metrics are never the only criterion, and neither are limits that a bad product meets. */
    private void standardMetric() {
        if (!product.requirements().isEmpty() && product.requirements().stream().noneMatch(this::judgesByTheStandard)) {
            gaps.add(FieldRefusal.of(ProductRules.PRODUCT + "/requirements", "standard-metric-missing"));
        }
    }

    private boolean judgesByTheStandard(MetricRequirement requirement) {
        String id = requirement.metric();
        MeasuredMetric metric = id == null ? null : scheme.metric(id).orElse(null);
        return metric != null && !metric.supplementary() && metric.side() == requirement.side();
    }
}
