package dev.proofmark.application.review.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The review of an application: what was recorded, and its conclusion once there is one.
 *
 * @param conclusion null while the review goes on
 */
public record Review(ReviewRecord recorded, @Nullable ReviewConclusion conclusion) {

    /** The review ended so. */
    public Review concluded(ReviewConclusion how) {
        return new Review(recorded, how);
    }

    /** What forbids this conclusion: I-04 for an acceptance, I-01 for declining without telling the client why. */
    public Optional<Refusal> refusalOf(ReviewConclusion wanted) {
        return switch (wanted.outcome()) {
            case ACCEPTED -> refusalOfAcceptance();
            case DECLINED -> refusalOfDeclining(wanted);
        };
    }

    /** All four checks hold with evidence, and the competences are determined (9.1.2.1 and 9.1.2.3). */
    private Optional<Refusal> refusalOfAcceptance() {
        List<FieldRefusal> refusals = new ArrayList<>();
        recorded.checks().byName().forEach((name, check) -> {
            if (!check.isPositiveWithEvidence()) {
                refusals.add(FieldRefusal.of("/checks/" + name, "I-04"));
            }
        });
        if (recorded.requiredCompetences().isEmpty()) {
            refusals.add(FieldRefusal.of("/requiredCompetences", "I-04"));
        }
        return refusals.isEmpty() ? Optional.empty() : Optional.of(new Refusal("I-04", refusals, Map.of()));
    }

    private static Optional<Refusal> refusalOfDeclining(ReviewConclusion wanted) {
        String reasons = wanted.clientReadsKorean() ? wanted.reasonsKorean() : wanted.reasonsEnglish();
        if (reasons != null && !reasons.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Refusal.at("I-01", wanted.clientReadsKorean() ? "/reasonsKorean" : "/reasonsEnglish"));
    }
}
