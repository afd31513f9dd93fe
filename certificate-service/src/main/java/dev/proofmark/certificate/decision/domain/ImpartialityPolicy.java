package dev.proofmark.certificate.decision.domain;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whoever advised the client or worked for it neither reviews nor decides until two years after (ISO/IEC 17021-1:2015,
 * 5.2.10; I-02). A bar that becomes known only after the review also counts against its reviewer.
 */
final class ImpartialityPolicy {
    private static final String RULE = "I-02";

    private ImpartialityPolicy() {}

    static Optional<Refusal> refusal(CertificationFile file, Actor actor, LocalDate today) {
        return file.facts().barOf(actor.personId(), today).map(bar -> refused(words(bar)));
    }

    /** Whether the review that a decision rests on was made by somebody who turned out to be barred on that day. */
    static Optional<Refusal> refusalOfReviewer(CertificationFile file) {
        return Optional.ofNullable(file.review())
                .flatMap(review -> file.facts().barOf(review.reviewedBy(), review.reviewedOn()))
                .map(_ -> refused(FieldRefusal.of("", "barred-reviewer")));
    }

    private static FieldRefusal words(Bar bar) {
        LocalDate until = bar.until();
        return until == null
                ? new FieldRefusal("", "barred-person-no-end", Map.of("person", bar.personId()))
                : new FieldRefusal("", "barred-person", Map.of("person", bar.personId(), "until", until.toString()));
    }

    private static Refusal refused(FieldRefusal words) {
        return new Refusal(RULE, List.of(words), Map.of());
    }
}
