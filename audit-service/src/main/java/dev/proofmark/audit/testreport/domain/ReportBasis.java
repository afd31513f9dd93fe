package dev.proofmark.audit.testreport.domain;

import dev.proofmark.audit.audit.domain.CanonicalJson.Member;
import dev.proofmark.audit.evaluation.domain.DecisionRuleKind;
import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.LimitSide;
import dev.proofmark.audit.evaluation.domain.MetricRequirement;
import dev.proofmark.audit.evaluation.domain.Product;
import dev.proofmark.audit.evaluation.domain.SchemeTerms;
import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.evaluation.conformity.DecisionRule;
import dev.proofmark.evaluation.conformity.SpecificationLimit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything on record that a report is made of.
 *
 * @param recomputed null before the laboratory sent predictions, and for good where the scheme measures nothing
 * @param timing what the latest timings come to, as the evaluation engine writes it; null where none were sent
 */
public record ReportBasis(
        Evaluation evaluation,
        Laboratory laboratory,
        SchemeTerms terms,
        Titles titles,
        @Nullable Recomputed recomputed,
        @Nullable Member timing) {

    Product product() {
        return evaluation.agreed().product();
    }

    /** The limits, as they were agreed before the test. */
    List<Limit> limits() {
        return product().requirements().stream().map(ReportBasis::limit).toList();
    }

    private static Limit limit(MetricRequirement requirement) {
        return new Limit(
                new MetricName(requirement.metric(), requirement.label()),
                requirement.side() == LimitSide.AT_LEAST
                        ? SpecificationLimit.Side.AT_LEAST
                        : SpecificationLimit.Side.AT_MOST,
                requirement.limit());
    }

    /** The rule, as it was agreed with them. */
    DecisionRule rule() {
        var agreed = product().decisionRule();
        return agreed == null || agreed.kind() == DecisionRuleKind.SIMPLE
                ? new DecisionRule.Simple()
                : new DecisionRule.GuardBanded(Double.parseDouble(Objects.requireNonNull(agreed.confidence())));
    }

    /** What stated values are held against; empty where nothing was recomputed. */
    Optional<Results> results() {
        return Optional.ofNullable(recomputed).map(found -> new Results(found.measured(), limits(), rule()));
    }
}
