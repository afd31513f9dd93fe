package dev.proofmark.platform.tasks;

import dev.proofmark.platform.rules.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** All kinds of tasks that a service's features tell of, and the statements that find them. */
@ApplicationScoped
class TaskKinds {

    private final Map<String, TaskKind> kinds = new ConcurrentHashMap<>();
    private final Map<List<String>, String> statements = new ConcurrentHashMap<>();
    private final OrganisationNames names;

    TaskKinds(@Any Instance<TaskSource> sources, OrganisationNames names) {
        this.names = names;
        sources.stream().flatMap(source -> source.kinds().stream()).forEach(this::add);
    }

    private void add(TaskKind kind) {
        if (kinds.put(kind.code(), kind) != null) {
            throw new IllegalStateException("two features call a kind of task " + kind.code());
        }
    }

    TaskKind of(String code) {
        return Optional.ofNullable(kinds.get(code))
                .orElseThrow(() -> new IllegalStateException("no feature knows tasks " + code));
    }

    /** What may wait for somebody: their organisations' things, and what one of their roles does. */
    List<TaskKind> forActor(Actor actor) {
        return those(kind ->
                kind.waiting() == Waiting.FOR_CLIENT || kind.roles().stream().anyMatch(actor::has));
    }

    /** What may wait for somebody of the body of whose roles nothing is known here. */
    List<TaskKind> forAnyRole() {
        return those(kind -> kind.waiting() == Waiting.FOR_ROLE);
    }

    private List<TaskKind> those(Predicate<TaskKind> wanted) {
        return kinds.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(TaskKind::code))
                .toList();
    }

    /** The statement over these kinds; there are few combinations of roles, so each is written once. */
    String statement(List<TaskKind> wanted) {
        return statements.computeIfAbsent(
                wanted.stream().map(TaskKind::code).toList(), codes -> TaskStatement.of(wanted, names));
    }
}
