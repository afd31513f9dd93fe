package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.certificate.domain.DecisionRule;
import dev.proofmark.certificate.certificate.domain.TestResult;
import dev.proofmark.certificate.certificate.domain.Verdict;
import dev.proofmark.platform.rules.Refusal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold of a product's test before anything may be granted on it: the laboratory (I-44), the results (I-45), the
 * artefact (I-46) and the conformity stated by the agreed rule (I-47). What was not reported yet is not looked at.
 */
final class EvaluationPolicy {
    private final AgreedProduct agreed;
    private final TestReport report;

    private EvaluationPolicy(AgreedProduct agreed, TestReport report) {
        this.agreed = agreed;
        this.report = report;
    }

    /** The first of these rules in the way, if any. */
    static Optional<Refusal> refusal(CertificationFile file) {
        FileBasis basis = file.basis();
        return basis.testReport()
                .flatMap(report -> basis.agreement()
                        .map(Agreement::product)
                        .flatMap(agreed -> new EvaluationPolicy(agreed, report).refusal()));
    }

    /** Whether the artefact that was agreed on was tested, and every agreed limit is met by the agreed rule. */
    static boolean conforms(AgreedProduct agreed, TestReport report) {
        EvaluationPolicy policy = new EvaluationPolicy(agreed, report);
        return policy.anotherProduct().or(policy::notMet).isEmpty();
    }

    private Optional<Refusal> refusal() {
        return anotherProduct().or(this::uncovered).or(this::notMet);
    }

    /** I-46: another artefact than the agreed one says nothing of it. */
    private Optional<Refusal> anotherProduct() {
        String sha256 = agreed.product().sha256();
        return sha256.equals(report.productSha256())
                ? Optional.empty()
                : Optional.of(Refusal.of("I-46-tested", Map.of("agreed", sha256, "tested", report.productSha256())));
    }

    /** I-44. */
    private Optional<Refusal> uncovered() {
        return report.laboratoryAccepted()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "I-44-grant",
                        Map.of("laboratory", report.laboratory().nameEnglish(), "method", report.method())));
    }

    private Optional<Refusal> notMet() {
        return missingResult().or(this::anotherRule).or(this::unmetLimit);
    }

    /** I-45: what was agreed is reported. */
    private Optional<Refusal> missingResult() {
        return agreed.requirements().stream()
                .filter(requirement -> result(requirement) == null)
                .findFirst()
                .map(requirement -> Refusal.of("I-45-grant", Map.of("metric", requirement.words())));
    }

    /** I-47: the rule was agreed before the test. */
    private Optional<Refusal> anotherRule() {
        return agreed.requirements().isEmpty() || same(agreed.decisionRule(), report.decisionRule())
                ? Optional.empty()
                : Optional.of(Refusal.of("I-47-rule"));
    }

    /** I-47: each limit as agreed, and met. */
    private Optional<Refusal> unmetLimit() {
        return agreed.requirements().stream()
                .filter(requirement -> !met(requirement))
                .findFirst()
                .map(requirement -> Refusal.of(
                        "I-47-grant",
                        Map.of(
                                "metric",
                                requirement.words(),
                                "limit",
                                requirement.limit(),
                                "verdict",
                                verdict(requirement))));
    }

    private boolean met(MetricRequirement requirement) {
        TestResult result = result(requirement);
        return result != null && requirement.isLimitOf(result) && result.verdict() == Verdict.MEETS;
    }

    private String verdict(MetricRequirement requirement) {
        TestResult result = result(requirement);
        return result != null && requirement.isLimitOf(result) ? String.valueOf(result.verdict()) : "-";
    }

    private @Nullable TestResult result(MetricRequirement requirement) {
        return report.results().stream()
                .filter(requirement::isAbout)
                .findFirst()
                .orElse(null);
    }

    private static boolean same(@Nullable DecisionRule agreed, @Nullable DecisionRule used) {
        return agreed != null
                && used != null
                && agreed.kind() == used.kind()
                && same(agreed.confidence(), used.confidence());
    }

    private static boolean same(@Nullable String agreed, @Nullable String used) {
        if (agreed == null || used == null) {
            return Objects.equals(agreed, used);
        }
        return new BigDecimal(agreed).compareTo(new BigDecimal(used)) == 0;
    }
}
