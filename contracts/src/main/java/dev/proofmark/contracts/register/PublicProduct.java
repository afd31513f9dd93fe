package dev.proofmark.contracts.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certified product as anybody may know it: which version it is, how it was tested and what that came to. Decimals are
 * texts, so that those that the laboratory stated stay.
 *
 * @param sha256 of the artefact
 * @param task absent where nothing is classified
 * @param results none where the scheme measures no metrics
 * @param decisionRule absent where no limits were agreed
 */
public record PublicProduct(
        String name,
        String version,
        String sha256,
        String operatingConditionsKorean,
        String operatingConditionsEnglish,
        @Nullable String task,
        String method,
        @Nullable String dataSetSha256,
        @Nullable String predictionsSha256,
        List<Result> results,
        @Nullable Rule decisionRule,
        Laboratory laboratory,
        Report report) {

    public PublicProduct {
        results = List.copyOf(results);
    }

    /** What a metric came to, and what that means against the agreed limit. */
    public record Result(
            String metric,
            String titleKorean,
            String titleEnglish,
            @Nullable String label,
            String value,
            @Nullable String intervalLow,
            @Nullable String intervalHigh,
            @Nullable String confidence,
            @Nullable String side,
            @Nullable String limit,
            @Nullable String verdict) {}

    /** The rule by which conformity was stated. */
    public record Rule(String kind, @Nullable String confidence) {}

    /** Who tested; the accreditation is absent where none covered the method. */
    public record Laboratory(
            String nameKorean,
            String nameEnglish,
            @Nullable String accreditationBodyKorean,
            @Nullable String accreditationBodyEnglish,
            @Nullable String accreditationNumber) {}

    /** The test report. */
    public record Report(
            String number, String sha256, LocalDate testedFrom, LocalDate testedUntil, LocalDate issuedOn) {}
}
