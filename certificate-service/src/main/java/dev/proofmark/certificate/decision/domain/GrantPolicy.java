package dev.proofmark.certificate.decision.domain;

import dev.proofmark.platform.rules.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What has to hold of a case before its certification may be granted (ISO/IEC 17021-1:2015, 9.5.2 and 9.5.3). */
final class GrantPolicy {
    private GrantPolicy() {}

    /** The first rule in the way of granting, if any. */
    static Optional<Refusal> refusal(CaseFacts facts) {
        return unsettledFinding(facts).or(() -> notRecommended(facts));
    }

    /** I-16: every major verified. I-17: every minor with an accepted plan. */
    static Optional<Refusal> unsettledFinding(CaseFacts facts) {
        return first(facts, "I-16", Finding::unverifiedMajor).or(() -> first(facts, "I-17", Finding::unplannedMinor));
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

    private static Optional<Refusal> notRecommended(CaseFacts facts) {
        Recommendation recommendation = facts.recommendation();
        boolean recommended = recommendation != null && recommendation.kind() == Recommendation.Kind.GRANT;
        return recommended ? Optional.empty() : Optional.of(Refusal.at("grant-not-recommended", "/outcome"));
    }
}
