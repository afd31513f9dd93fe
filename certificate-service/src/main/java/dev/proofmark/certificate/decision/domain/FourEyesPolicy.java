package dev.proofmark.certificate.decision.domain;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import java.util.Optional;
import java.util.stream.Stream;

/** What takes a client its certificate, or gives it back, is proposed by one person and decided by another. */
final class FourEyesPolicy {
    private FourEyesPolicy() {}

    static Optional<Refusal> refusal(CertificationFile file, Actor actor) {
        return file.kind().needsFourEyes() && before(file).anyMatch(actor.personId()::equals)
                ? Optional.of(Refusal.of("four-eyes"))
                : Optional.empty();
    }

    private static Stream<String> before(CertificationFile file) {
        return Stream.concat(
                Stream.ofNullable(file.review()).map(TechnicalReview::reviewedBy),
                Stream.ofNullable(file.proposal()).map(Proposal::proposedBy));
    }
}
