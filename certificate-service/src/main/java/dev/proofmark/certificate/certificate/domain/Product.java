package dev.proofmark.certificate.certificate.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of one model or system, told from all others by the hash of its artefact (I-46).
 *
 * @param sha256 of the artefact, lower-case hex
 * @param task null where the scheme asks for no classification
 * @param positiveClass of a binary task
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
        List<ClassThreshold> thresholds) {
    public Product {
        classes = List.copyOf(classes);
        thresholds = List.copyOf(thresholds);
    }
}
