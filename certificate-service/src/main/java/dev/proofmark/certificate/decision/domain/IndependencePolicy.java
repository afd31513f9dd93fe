package dev.proofmark.certificate.decision.domain;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import java.util.Optional;

/**
 * Whoever reviews or decides took no part in any audit of the case, in whatever role (ISO/IEC 17021-1:2015, 9.5.1.1;
 * I-19). A team that becomes known only after the review also counts against its reviewer.
 */
final class IndependencePolicy {
    private static final String RULE = "I-19";

    private IndependencePolicy() {}

    static Optional<Refusal> refusal(CertificationFile file, Actor actor) {
        return file.facts().audited(actor.personId()) ? Optional.of(Refusal.of(RULE)) : Optional.empty();
    }

    /** Whether the review that a decision rests on was made by somebody who turned out to have audited. */
    static Optional<Refusal> refusalOfReviewer(CertificationFile file) {
        TechnicalReview review = file.review();
        return review != null && file.facts().audited(review.reviewedBy())
                ? Optional.of(Refusal.of("I-19-reviewer"))
                : Optional.empty();
    }
}
