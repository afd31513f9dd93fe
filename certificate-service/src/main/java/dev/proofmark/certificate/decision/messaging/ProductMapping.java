package dev.proofmark.certificate.decision.messaging;

import dev.proofmark.certificate.certificate.domain.ClassThreshold;
import dev.proofmark.certificate.certificate.domain.ClassificationTask;
import dev.proofmark.certificate.certificate.domain.DecisionRule;
import dev.proofmark.certificate.certificate.domain.LimitSide;
import dev.proofmark.certificate.certificate.domain.Product;
import dev.proofmark.certificate.certificate.domain.TestReportReference;
import dev.proofmark.certificate.certificate.domain.TestResult;
import dev.proofmark.certificate.certificate.domain.TestingLaboratory;
import dev.proofmark.certificate.certificate.domain.Verdict;
import dev.proofmark.certificate.decision.domain.AgreedProduct;
import dev.proofmark.certificate.decision.domain.FactStamp;
import dev.proofmark.certificate.decision.domain.MetricRequirement;
import dev.proofmark.certificate.decision.domain.TestReport;
import dev.proofmark.contracts.evaluation.TestReportIssued;
import org.jspecify.annotations.Nullable;

/** Reads the contracts' products and test reports as the domain's. */
final class ProductMapping {
    private ProductMapping() {}

    static @Nullable AgreedProduct agreed(dev.proofmark.contracts.@Nullable Product product) {
        return product == null
                ? null
                : new AgreedProduct(
                        product(product),
                        product.requirements().stream()
                                .map(requirement -> new MetricRequirement(
                                        requirement.metric(),
                                        requirement.label(),
                                        side(requirement.side()),
                                        requirement.limit()))
                                .toList(),
                        rule(product.decisionRule()));
    }

    private static Product product(dev.proofmark.contracts.Product product) {
        return new Product(
                product.name(),
                product.version(),
                product.sha256(),
                product.operatingConditionsKorean(),
                product.operatingConditionsEnglish(),
                task(product.task()),
                product.classes(),
                product.positiveClass(),
                product.thresholds().stream()
                        .map(threshold -> new ClassThreshold(threshold.label(), threshold.value()))
                        .toList());
    }

    static TestReport report(TestReportIssued issued, FactStamp asOf) {
        return new TestReport(
                issued.reportId(),
                issued.amends(),
                new TestReportReference(
                        issued.number(), issued.sha256(), issued.testedFrom(), issued.testedUntil(), issued.issuedOn()),
                laboratory(issued.laboratory()),
                issued.laboratoryJustification(),
                issued.productSha256(),
                issued.dataSetSha256(),
                issued.predictionsSha256(),
                issued.method(),
                issued.results().stream().map(ProductMapping::result).toList(),
                rule(issued.decisionRule()),
                asOf);
    }

    private static TestingLaboratory laboratory(dev.proofmark.contracts.evaluation.TestingLaboratory laboratory) {
        return new TestingLaboratory(
                laboratory.nameKorean(),
                laboratory.nameEnglish(),
                laboratory.accreditationBodyKorean(),
                laboratory.accreditationBodyEnglish(),
                laboratory.accreditationNumber());
    }

    private static TestResult result(dev.proofmark.contracts.evaluation.TestResult result) {
        return new TestResult(
                result.metric(),
                result.label(),
                result.value(),
                result.intervalLow(),
                result.intervalHigh(),
                result.confidence(),
                result.side() == null ? null : side(result.side()),
                result.limit(),
                verdict(result.verdict()));
    }

    private static LimitSide side(dev.proofmark.contracts.LimitSide side) {
        return switch (side) {
            case AT_LEAST -> LimitSide.AT_LEAST;
            case AT_MOST -> LimitSide.AT_MOST;
        };
    }

    private static @Nullable Verdict verdict(dev.proofmark.contracts.evaluation.@Nullable Verdict verdict) {
        return switch (verdict) {
            case null -> null;
            case MEETS -> Verdict.MEETS;
            case DOES_NOT_MEET -> Verdict.DOES_NOT_MEET;
            case UNDECIDED -> Verdict.UNDECIDED;
        };
    }

    private static @Nullable DecisionRule rule(dev.proofmark.contracts.@Nullable DecisionRule rule) {
        return rule == null
                ? null
                : new DecisionRule(
                        switch (rule.kind()) {
                            case SIMPLE -> DecisionRule.Kind.SIMPLE;
                            case GUARD_BANDED -> DecisionRule.Kind.GUARD_BANDED;
                        },
                        rule.confidence());
    }

    private static @Nullable ClassificationTask task(dev.proofmark.contracts.@Nullable ClassificationTask task) {
        return switch (task) {
            case null -> null;
            case BINARY -> ClassificationTask.BINARY;
            case MULTI_CLASS -> ClassificationTask.MULTI_CLASS;
            case MULTI_LABEL -> ClassificationTask.MULTI_LABEL;
        };
    }
}
