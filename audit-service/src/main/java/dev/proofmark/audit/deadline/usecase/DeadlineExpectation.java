package dev.proofmark.audit.deadline.usecase;

import dev.proofmark.audit.deadline.domain.Deadline;
import dev.proofmark.audit.deadline.domain.DeadlineStep;
import dev.proofmark.platform.commands.CommandContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When something happens next to a deadline. */
final class DeadlineExpectation {

    private DeadlineExpectation() {}

    /** The instant of the first step that is still to come; that a day has passed is said even where it is set late. */
    static Optional<Instant> next(Deadline deadline, Calendar calendar, CommandContext context) {
        List<DeadlineStep> steps = calendar.steps(deadline);
        Optional<Instant> next = steps.stream()
                .map(calendar::instant)
                .filter(at -> at.isAfter(context.now()))
                .findFirst();
        return next.or(() -> Optional.of(calendar.instant(steps.getLast())));
    }
}
