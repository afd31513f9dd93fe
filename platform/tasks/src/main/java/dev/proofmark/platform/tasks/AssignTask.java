package dev.proofmark.platform.tasks;

import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.SessionStatements;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says who has a task. That gives no right and takes none: whether somebody has the role is their token's to say when they
 * act; whether the case keeps them away from it is looked at here too.
 */
@ApplicationScoped
class AssignTask {

    /** Of two at the same moment one finds another version. */
    private static final String ASSIGN = """
            with written as (
              insert into task_assignment (kind, subject_id, person_id, assigned_by, assigned_at, version)
              select $1, $2, nullif($3, ''), $4, $5, 1
              on conflict (kind, subject_id) do update
                set person_id = excluded.person_id, assigned_by = excluded.assigned_by,
                  assigned_at = excluded.assigned_at, version = task_assignment.version + 1
                where task_assignment.version = $6
              returning version
            )
            select coalesce(max(version), 0) from written
            """;

    private final ReadTasks read;
    private final Tasks tasks;
    private final TaskKinds kinds;

    AssignTask(ReadTasks read, Tasks tasks, TaskKinds kinds) {
        this.read = read;
        this.tasks = tasks;
        this.kinds = kinds;
    }

    /** The task as its new holder has it, or as it waits for all again. */
    Uni<Task> handle(UUID id, @Nullable String to, CommandContext context) {
        return read.visible(id, context.actor(), context.today())
                .map(task -> task.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .invoke(task -> context.requireVersion(task.version()))
                .invoke(task -> AssignmentPolicy.refusal(task, kinds.of(task.kind()), to, context.actor())
                        .ifPresent(refusal -> {
                            throw new RefusedException(refusal);
                        }))
                .call(task -> requireAble(task, to, context))
                .call(task -> assign(task, to, context))
                .chain(task -> read.visible(id, context.actor(), context.today()))
                .map(Optional::orElseThrow);
    }

    private Uni<Void> requireAble(Task task, @Nullable String to, CommandContext context) {
        return to == null
                ? Uni.createFrom().voidItem()
                : tasks.couldDo(task, to, context.today())
                        .invoke(able -> {
                            if (!able) {
                                throw new RefusedException(Refusal.at("task-not-for-person", "/personId"));
                            }
                        })
                        .replaceWithVoid();
    }

    private static Uni<Void> assign(Task task, @Nullable String to, CommandContext context) {
        return SessionStatements.one(
                        ASSIGN,
                        row -> row.getLong(1),
                        task.kind(),
                        task.subjectId(),
                        to == null ? "" : to,
                        context.actor().personId(),
                        context.now().atOffset(ZoneOffset.UTC),
                        task.version())
                .invoke(version -> {
                    if (version == 0) {
                        throw changedMeanwhile(task);
                    }
                })
                .replaceWithVoid();
    }

    private static RefusedException changedMeanwhile(Task task) {
        return new RefusedException(Refusal.of(
                "version-mismatch",
                Map.of("expected", Long.toString(task.version()), "actual", Long.toString(task.version() + 1))));
    }
}
