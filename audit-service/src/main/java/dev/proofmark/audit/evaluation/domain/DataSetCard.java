package dev.proofmark.audit.evaluation.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The test data (ISO/IEC TS 4213:2022, 5.3).
 *
 * @param sha256 of the data, lower-case hex
 * @param size number of samples
 * @param source where they come from
 * @param representativeness how well they stand for the conditions of use
 * @param licence licence, and whether they hold personal data
 * @param labelling how the true labels came about
 * @param annotatorAgreement how far those who labelled agree; null where one person or no person labelled
 */
public record DataSetCard(
        String name,
        String version,
        String sha256,
        long size,
        List<ClassCount> classes,
        String source,
        LocalDate collectedFrom,
        LocalDate collectedUntil,
        String representativeness,
        String licence,
        String labelling,
        @Nullable String annotatorAgreement) {

    public DataSetCard {
        classes = List.copyOf(classes);
    }
}
