package dev.proofmark.certificate.certificate.usecase;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.certificate.domain.CertifiedProduct;
import dev.proofmark.certificate.certificate.domain.CertifiedResult;
import dev.proofmark.certificate.certificate.domain.DecisionRule;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.certificate.domain.TestingLaboratory;
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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductSummary(
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

    /** What a metric came to, and what that means against the agreed limit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
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
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rule(String kind, @Nullable String confidence) {}

    /** Who tested; the accreditation is absent where none covered the method. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Laboratory(
            String nameKorean,
            String nameEnglish,
            @Nullable String accreditationBodyKorean,
            @Nullable String accreditationBodyEnglish,
            @Nullable String accreditationNumber) {}

    /** The test report. */
    public record Report(
            String number, String sha256, LocalDate testedFrom, LocalDate testedUntil, LocalDate issuedOn) {}

    /** Of a scope that has a product, and else null. */
    public static @Nullable ProductSummary of(ScopeStatement scope) {
        CertifiedProduct certified = scope.product();
        return certified == null ? null : of(certified);
    }

    private static ProductSummary of(CertifiedProduct certified) {
        var product = certified.product();
        var report = certified.report();
        return new ProductSummary(
                product.name(),
                product.version(),
                product.sha256(),
                product.operatingConditionsKorean(),
                product.operatingConditionsEnglish(),
                nameOf(product.task()),
                certified.method(),
                certified.dataSetSha256(),
                certified.predictionsSha256(),
                certified.results().stream().map(ProductSummary::result).toList(),
                rule(certified.decisionRule()),
                laboratory(certified.laboratory()),
                new Report(
                        report.number(),
                        report.sha256(),
                        report.testedFrom(),
                        report.testedUntil(),
                        report.issuedOn()));
    }

    private static Result result(CertifiedResult result) {
        var measured = result.result();
        return new Result(
                measured.metric(),
                result.titleKorean(),
                result.titleEnglish(),
                measured.label(),
                measured.value(),
                measured.intervalLow(),
                measured.intervalHigh(),
                measured.confidence(),
                nameOf(measured.side()),
                measured.limit(),
                nameOf(measured.verdict()));
    }

    private static @Nullable Rule rule(@Nullable DecisionRule rule) {
        return rule == null ? null : new Rule(rule.kind().name(), rule.confidence());
    }

    private static Laboratory laboratory(TestingLaboratory laboratory) {
        return new Laboratory(
                laboratory.nameKorean(),
                laboratory.nameEnglish(),
                laboratory.accreditationBodyKorean(),
                laboratory.accreditationBodyEnglish(),
                laboratory.accreditationNumber());
    }

    private static @Nullable String nameOf(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
