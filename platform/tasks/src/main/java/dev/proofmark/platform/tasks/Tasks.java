package dev.proofmark.platform.tasks;

import dev.proofmark.platform.commands.SessionStatements;
import dev.proofmark.platform.rules.Actor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds tasks; within the session or transaction under way. */
@ApplicationScoped
class Tasks {

    /** Who is nobody: nothing names them, and they did nothing in any case. */
    private static final String NOBODY = "";

    private final TaskKinds kinds;

    Tasks(TaskKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Part of a list: the first so many after a place.
     *
     * @param certificationId what they are about; null for whatever it is
     */
    record Part(TaskCursor after, int limit, @Nullable UUID certificationId) {

        /** The same with one more, which tells whether there is a next part. */
        Part oneMore() {
            return new Part(after, limit + 1, certificationId);
        }
    }

    Uni<List<Task>> of(Actor actor, boolean ownOnly, LocalDate today, Part part) {
        return found(kinds.forActor(actor), actor.personId(), today, part, null, ownOnly);
    }

    Uni<List<Task>> office(LocalDate today, Part part) {
        return found(kinds.forAnyRole(), NOBODY, today, part, null, false);
    }

    /** One task, if it waits for that person. */
    Uni<Optional<Task>> one(UUID id, Actor actor, LocalDate today) {
        return one(id, kinds.forActor(actor), actor.personId(), today);
    }

    /** One task that waits for a role of the body. */
    Uni<Optional<Task>> ofOffice(UUID id, LocalDate today) {
        return one(id, kinds.forAnyRole(), NOBODY, today);
    }

    /** Whether somebody could do a task if they have its role. */
    Uni<Boolean> couldDo(Task task, String personId, LocalDate today) {
        return one(task.id(), List.of(kinds.of(task.kind())), personId, today).map(Optional::isPresent);
    }

    private Uni<Optional<Task>> one(UUID id, List<TaskKind> wanted, String personId, LocalDate today) {
        return found(wanted, personId, today, new Part(TaskCursor.START, 1, null), id, false)
                .map(tasks -> tasks.stream().findFirst());
    }

    private Uni<List<Task>> found(
            List<TaskKind> wanted, String personId, LocalDate today, Part part, @Nullable UUID id, boolean ownOnly) {
        if (wanted.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        TaskCursor after = part.after();
        return SessionStatements.list(
                Task.class,
                kinds.statement(wanted),
                personId,
                today,
                after.due(),
                after.place(),
                after.since(),
                after.id(),
                part.limit(),
                textOf(id),
                ownOnly,
                textOf(part.certificationId()));
    }

    private static String textOf(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
