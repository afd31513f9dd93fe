package dev.proofmark.audit.personnel.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may stand in for somebody of the body, and on which days: another, on days that are in order and not all past. */
public final class DeputyPolicy {

    private DeputyPolicy() {}

    public static Optional<Refusal> objection(
            UUID personId, UUID deputyId, LocalDate from, LocalDate until, LocalDate today) {
        if (personId.equals(deputyId)) {
            return Optional.of(Refusal.at("deputy-of-oneself", "/deputyId"));
        }
        if (until.isBefore(from)) {
            return Optional.of(Refusal.validation(List.of(FieldRefusal.of("/until", "before-its-start"))));
        }
        return until.isBefore(today)
                ? Optional.of(Refusal.validation(List.of(FieldRefusal.of("/until", "in-the-past"))))
                : Optional.empty();
    }
}
