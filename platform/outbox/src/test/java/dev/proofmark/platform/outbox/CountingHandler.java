package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventType;
import dev.proofmark.platform.commands.CommandContext;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Counts events in the row that they name; one that says a negative number is poison without an antidote. */
@ApplicationScoped
public class CountingHandler implements EventHandler<CountingHandler.Step> {

    static final EventType<Step> STEP = new EventType<>("counter.step", 1, "proofmark.counted.v1", Step.class);

    private final Antidotes antidotes;

    public CountingHandler(Antidotes antidotes) {
        this.antidotes = antidotes;
    }

    /** Add this number; the sum tells the order, because each step doubles what was there first. */
    public record Step(UUID counterId, long add) {}

    @Override
    public EventType<Step> type() {
        return STEP;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<Step> event, CommandContext context) {
        Step step = event.data();
        return Panache.getSession()
                .chain(session -> session.find(CounterRow.class, step.counterId())
                        .chain(found -> found == null
                                ? made(step.counterId())
                                : Uni.createFrom().item(found))
                        .invoke(row -> row.counted = row.counted * 2 + step.add())
                        .call(() -> session.flush())
                        .invoke(row -> {
                            if (!antidotes.help(step.counterId(), step.add())) {
                                throw new IllegalArgumentException("a negative step: " + step.add());
                            }
                        }))
                .replaceWithVoid();
    }

    private static Uni<CounterRow> made(UUID id) {
        CounterRow row = new CounterRow();
        row.id = id;
        return Panache.getSession().chain(session -> session.persist(row)).replaceWith(row);
    }
}
