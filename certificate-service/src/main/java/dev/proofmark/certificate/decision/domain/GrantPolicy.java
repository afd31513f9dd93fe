package dev.proofmark.certificate.decision.domain;

import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What has to hold of a case before something may be granted on it (ISO/IEC 17021-1:2015, 9.5.2, 9.5.3 and 9.6; ISO/IEC
 * 17065:2012, 7.6).
 */
final class GrantPolicy {
    private GrantPolicy() {}

    /** The first rule in the way of granting, if any. */
    static Optional<Refusal> refusal(CertificationFile file, LocalDate today) {
        return ended(file)
                .or(() -> unsettled(file))
                .or(() -> notRecommended(file))
                .or(() -> endedElsewhere(file, today));
    }

    /** What the findings of audits or a product's test leave open. */
    static Optional<Refusal> unsettled(CertificationFile file) {
        return unsettledFinding(file).or(() -> EvaluationPolicy.refusal(file));
    }

    /** Whether the audit team or the evaluator recommends to grant. */
    static boolean grantRecommended(CertificationFile file) {
        return file.recommendation()
                .filter(made -> made.kind() == Recommendation.Kind.GRANT)
                .isPresent();
    }

    /**
     * I-16: every major verified (I-29 for another cycle). I-17: every minor with an accepted plan. What keeps a
     * certificate or gives it back needs the majors only; what takes it away needs neither.
     */
    private static Optional<Refusal> unsettledFinding(CertificationFile file) {
        CaseFacts facts = file.facts();
        return switch (file.kind()) {
            case INITIAL, TRANSFER, RENEWAL, RESTORATION, EXTENSION ->
                first(facts, "I-16", Finding::unverifiedMajor).or(() -> first(facts, "I-17", Finding::unplannedMinor));
            case MAINTENANCE, REINSTATEMENT -> first(facts, "I-16", Finding::unverifiedMajor);
            case REDUCTION, SUSPENSION, WITHDRAWAL, RETURN, TRANSFER_OUT -> Optional.empty();
        };
    }

    private static Optional<Refusal> first(CaseFacts facts, String rule, Predicate<Finding> unsettled) {
        return facts.findings().stream()
                .filter(unsettled)
                .findFirst()
                .map(finding -> Refusal.of(
                        rule,
                        Map.of(
                                "finding", finding.id().toString(),
                                "requirement", finding.requirement(),
                                "status", finding.status().name())));
    }

    private static Optional<Refusal> ended(CertificationFile file) {
        return file.basis().end().map(end -> Refusal.of("application-ended", Map.of("status", end.name())));
    }

    /** I-35: what has ended at the other body is not taken over, however the review found it. */
    private static Optional<Refusal> endedElsewhere(CertificationFile file, LocalDate today) {
        return file.application()
                .map(ApplicationFacts::source)
                .filter(source -> today.isAfter(source.validUntil()))
                .map(_ -> Refusal.of("I-35"));
    }

    private static Optional<Refusal> notRecommended(CertificationFile file) {
        boolean needed = switch (file.kind()) {
            case INITIAL, RENEWAL, RESTORATION -> true;
            case TRANSFER,
                    EXTENSION,
                    REDUCTION,
                    MAINTENANCE,
                    SUSPENSION,
                    REINSTATEMENT,
                    WITHDRAWAL,
                    RETURN,
                    TRANSFER_OUT -> false;
        };
        return !needed || grantRecommended(file)
                ? Optional.empty()
                : Optional.of(Refusal.at("grant-not-recommended", "/outcome"));
    }
}
