package dev.proofmark.certificate.grievance.domain;

import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about a certified client is referred to that client, which is heard before anything is decided
 * (ISO/IEC 17021-1:2015, 9.8; I-37). A client that stays silent does not hold it up for ever.
 */
final class ClientFirst {
    private ClientFirst() {}

    static Optional<Refusal> refusal(Grievance grievance) {
        if (!GrievanceDecisions.isAboutAClient(grievance)) {
            return Optional.empty();
        }
        if (grievance.referral().isEmpty()) {
            return Optional.of(Refusal.of("I-37-referral"));
        }
        return grievance.answered() ? Optional.empty() : Optional.of(Refusal.of("I-37-answer"));
    }

    /** An answer belongs to a referral; that none came is known after its last day. */
    static Optional<Refusal> refusalOfAnswer(Grievance grievance, @Nullable String text, LocalDate today) {
        return grievance
                .referral()
                .map(referral -> text == null && !today.isAfter(referral.answerBy())
                        ? Optional.of(Refusal.of(
                                "answer-awaited",
                                Map.of("answerBy", referral.answerBy().toString())))
                        : Optional.<Refusal>empty())
                .orElseGet(() -> Optional.of(Refusal.of("I-37-referral")));
    }
}
