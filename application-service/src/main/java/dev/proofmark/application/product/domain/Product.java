package dev.proofmark.application.product.domain;

import dev.proofmark.application.scheme.domain.ClassificationTask;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One version of one product as far as it has been described, with what is agreed about its evaluation (ISO/IEC
 * 17065:2012, 7.2; I-46).
 *
 * @param sha256 of the artefact, lower-case hex: what tells it from every other product
 * @param classes classes or labels
 * @param positiveClass of a binary task
 */
public record Product(
        @Nullable String name,
        @Nullable String version,
        @Nullable String sha256,
        @Nullable String operatingConditionsKorean,
        @Nullable String operatingConditionsEnglish,
        @Nullable ClassificationTask task,
        List<String> classes,
        @Nullable String positiveClass,
        List<ClassThreshold> thresholds,
        List<MetricRequirement> requirements,
        @Nullable DecisionRule decisionRule) {

    public Product {
        sha256 = sha256 == null ? null : sha256.toLowerCase(Locale.ROOT);
        positiveClass = Names.said(positiveClass);
        classes = List.copyOf(classes);
        thresholds = List.copyOf(thresholds);
        requirements = List.copyOf(requirements);
    }
}
