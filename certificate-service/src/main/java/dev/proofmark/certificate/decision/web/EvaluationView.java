package dev.proofmark.certificate.decision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.certificate.domain.DecisionRule;
import dev.proofmark.certificate.certificate.domain.TestResult;
import dev.proofmark.certificate.decision.domain.AgreedProduct;
import dev.proofmark.certificate.decision.domain.Agreement;
import dev.proofmark.certificate.decision.domain.ApplicationFacts;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.EvaluationFacts;
import dev.proofmark.certificate.decision.domain.TestReport;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a product's file is decided on: what was agreed, and what the laboratory reports.
 *
 * @param product that was agreed on; absent while nothing was
 * @param report the one that stands; absent while there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvaluationView(
        UUID evaluationId,
        @Nullable ProductView product,
        @Nullable ReportView report) {

    /** The version that is to be certified, and what it has to reach. */
    public record ProductView(
            String name,
            String version,
            String sha256,
            List<RequirementView> requirements,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RuleView decisionRule) {}

    /** An agreed limit. */
    public record RequirementView(
            String metric,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String label,

            String side,
            String limit) {}

    /** The rule by which conformity is stated. */
    public record RuleView(
            String kind,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String confidence) {}

    /**
     * The test report.
     *
     * @param amends the report that it replaces
     * @param productSha256 of what was tested
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReportView(
            UUID reportId,
            String number,
            @Nullable UUID amends,
            LaboratoryView laboratory,
            String productSha256,
            @Nullable String dataSetSha256,
            @Nullable String predictionsSha256,
            String method,
            LocalDate testedFrom,
            LocalDate testedUntil,
            List<ResultView> results,
            @Nullable RuleView decisionRule,
            String sha256,
            LocalDate issuedOn) {}

    /**
     * The laboratory.
     *
     * @param accreditation by which body and under which number it covers the method; absent where none does
     * @param justified whether the body has a reason on record for using it without (ISO/IEC 17065:2012, 6.2.2)
     */
    public record LaboratoryView(
            String nameKorean,
            String nameEnglish,
            boolean covered,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String accreditation,

            boolean justified) {}

    /** A result, and what it means against the agreed limit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResultView(
            String metric,
            @Nullable String label,
            String value,
            @Nullable String intervalLow,
            @Nullable String intervalHigh,
            @Nullable String confidence,
            @Nullable String side,
            @Nullable String limit,
            @Nullable String verdict) {}

    static @Nullable EvaluationView of(CertificationFile file) {
        return file.evaluation()
                .map(evaluation -> new EvaluationView(
                        evaluation.id(),
                        file.application()
                                .map(ApplicationFacts::agreement)
                                .map(Agreement::product)
                                .map(EvaluationView::product)
                                .orElse(null),
                        report(evaluation)))
                .orElse(null);
    }

    private static ProductView product(AgreedProduct agreed) {
        return new ProductView(
                agreed.product().name(),
                agreed.product().version(),
                agreed.product().sha256(),
                agreed.requirements().stream()
                        .map(requirement -> new RequirementView(
                                requirement.metric(),
                                requirement.label(),
                                requirement.side().name(),
                                requirement.limit()))
                        .toList(),
                rule(agreed.decisionRule()));
    }

    private static @Nullable ReportView report(EvaluationFacts evaluation) {
        TestReport report = evaluation.report();
        return report == null
                ? null
                : new ReportView(
                        report.id(),
                        report.reference().number(),
                        report.amends(),
                        laboratory(report),
                        report.productSha256(),
                        report.dataSetSha256(),
                        report.predictionsSha256(),
                        report.method(),
                        report.reference().testedFrom(),
                        report.reference().testedUntil(),
                        report.results().stream().map(EvaluationView::result).toList(),
                        rule(report.decisionRule()),
                        report.reference().sha256(),
                        report.reference().issuedOn());
    }

    private static LaboratoryView laboratory(TestReport report) {
        var laboratory = report.laboratory();
        return new LaboratoryView(
                laboratory.nameKorean(),
                laboratory.nameEnglish(),
                laboratory.covered(),
                laboratory.covered()
                        ? laboratory.accreditationBodyEnglish() + " " + laboratory.accreditationNumber()
                        : null,
                report.laboratoryJustified());
    }

    private static ResultView result(TestResult result) {
        return new ResultView(
                result.metric(),
                result.label(),
                result.value(),
                result.intervalLow(),
                result.intervalHigh(),
                result.confidence(),
                result.side() == null ? null : result.side().name(),
                result.limit(),
                result.verdict() == null ? null : result.verdict().name());
    }

    private static @Nullable RuleView rule(@Nullable DecisionRule rule) {
        return rule == null ? null : new RuleView(rule.kind().name(), rule.confidence());
    }
}
