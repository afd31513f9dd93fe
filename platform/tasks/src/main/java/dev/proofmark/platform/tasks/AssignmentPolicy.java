package dev.proofmark.platform.tasks;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may say who has a task: everybody takes for themselves what nobody has, gives back their own, and does both for whom
 * they stand in for; those who share the work out do so with whatever waits for a role of the body.
 */
final class AssignmentPolicy {

    private AssignmentPolicy() {}

    /**
     * Why the actor may not give a task so.
     *
     * @param to who is to have it; null for nobody
     */
    static Optional<Refusal> refusal(Task task, TaskKind kind, @Nullable String to, Actor actor) {
        if (kind.waiting() == Waiting.FOR_NAMED) {
            return Optional.of(Refusal.of("task-by-name"));
        }
        if (kind.waiting() == Waiting.FOR_ROLE && ReadTasks.sharesOut(actor)) {
            return Optional.empty();
        }
        boolean toAnother = to != null && !to.equals(actor.personId());
        if (toAnother) {
            return Optional.of(Refusal.of("forbidden"));
        }
        return task.assignee() == null || task.place() == 0
                ? Optional.empty()
                : Optional.of(Refusal.of("task-of-another"));
    }
}
