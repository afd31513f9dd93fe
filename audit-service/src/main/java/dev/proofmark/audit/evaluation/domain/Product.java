package dev.proofmark.audit.evaluation.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The product that was agreed on: one version of one model or system, told from all others by its hash (I-46).
 *
 * @param sha256 of the artefact, lower-case hex
 * @param task null where the scheme asks for no classification
 * @param classes classes or labels; none where there is no task
 * @param positiveClass of a binary task
 * @param decisionRule agreed with the requirements; null without them
 */
public record Product(
        String name,
        String version,
        String sha256,
        String operatingConditionsKorean,
        String operatingConditionsEnglish,
        @Nullable ClassificationTask task,
        List<String> classes,
        @Nullable String positiveClass,
        List<ClassThreshold> thresholds,
        List<MetricRequirement> requirements,
        @Nullable DecisionRule decisionRule) {

    public Product {
        classes = List.copyOf(classes);
        thresholds = List.copyOf(thresholds);
        requirements = List.copyOf(requirements);
    }
}
