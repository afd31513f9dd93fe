package dev.proofmark.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The product whose performance is evaluated: one version of one model or system, told from all others by the hash of its
 * artefact (ISO/IEC 17065:2012, 7.2 and 7.7.1; I-46).
 *
 * @param sha256 of the artefact, lower-case hex
 * @param task null where the scheme asks for no classification
 * @param classes classes or labels; none where there is no task
 * @param positiveClass of a binary task
 * @param requirements none where the scheme measures no metrics
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
