package dev.proofmark.platform.tasks;

import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Shows people what waits for them. */
@ApplicationScoped
class ReadTasks {

    /** Who shares the work out. */
    private static final Set<String> SHARING_OUT = Set.of("PROGRAMME_MANAGER", "QUALITY_MANAGER", "ADMINISTRATOR");

    private final Tasks tasks;
    private final BusinessClock clock;

    ReadTasks(Tasks tasks, BusinessClock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    static boolean sharesOut(Actor actor) {
        return SHARING_OUT.stream().anyMatch(actor::has);
    }

    @WithSession
    Uni<Page<Task>> list(Whose whose, Tasks.Part part, Actor actor) {
        Tasks.Part oneMore = part.oneMore();
        LocalDate today = clock.today();
        return switch (whose) {
            case ANY -> tasks.of(actor, false, today, oneMore).map(found -> page(found, part));
            case MINE -> tasks.of(actor, true, today, oneMore).map(found -> page(found, part));
            case OFFICE ->
                sharesOut(actor)
                        ? tasks.office(today, oneMore).map(found -> page(found, part))
                        : Uni.createFrom().failure(new RefusedException(Refusal.beyondRoleOf(actor)));
        };
    }

    /** One task for those whom it waits for and those who share it out; to others there is none. */
    @WithSession
    Uni<Task> one(UUID id, Actor actor) {
        return visible(id, actor, clock.today())
                .map(task -> task.orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }

    /** Within the session or transaction under way. */
    Uni<Optional<Task>> visible(UUID id, Actor actor, LocalDate today) {
        return tasks.one(id, actor, today)
                .chain(own ->
                        own.isPresent() || !sharesOut(actor) ? Uni.createFrom().item(own) : tasks.ofOffice(id, today));
    }

    private static Page<Task> page(List<Task> oneMore, Tasks.Part part) {
        if (oneMore.size() <= part.limit()) {
            return new Page<>(oneMore, null);
        }
        List<Task> items = oneMore.subList(0, part.limit());
        return new Page<>(items, TaskCursor.after(items.getLast()).written());
    }
}
