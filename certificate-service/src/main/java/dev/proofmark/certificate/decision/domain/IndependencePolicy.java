package dev.proofmark.certificate.decision.domain;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import java.util.Optional;

/**
 * Whoever reviews or decides took no part in any audit of the case, in whatever role (ISO/IEC 17021-1:2015, 9.5.1.1;
 * I-19), and in no evaluation (ISO/IEC 17065:2012, 7.5.1 and 7.6.2; I-48). A team that becomes known only after the review
 * also counts against its reviewer.
 */
final class IndependencePolicy {
    private static final String AUDITED = "I-19";
    private static final String EVALUATED = "I-48";

    private IndependencePolicy() {}

    static Optional<Refusal> refusal(CertificationFile file, Actor actor) {
        return part(file, actor.personId()).map(Refusal::of);
    }

    /** Whether the review that a decision rests on was made by somebody who turned out to have taken part. */
    static Optional<Refusal> refusalOfReviewer(CertificationFile file) {
        return Optional.ofNullable(file.review())
                .flatMap(review -> part(file, review.reviewedBy()))
                .map(rule -> Refusal.of(rule + "-reviewer"));
    }

    private static Optional<String> part(CertificationFile file, String personId) {
        if (file.facts().audited(personId)) {
            return Optional.of(AUDITED);
        }
        return file.facts().evaluated(personId) ? Optional.of(EVALUATED) : Optional.empty();
    }
}
