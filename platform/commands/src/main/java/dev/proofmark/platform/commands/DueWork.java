package dev.proofmark.platform.commands;

import dev.proofmark.platform.rules.Actor;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work of one kind that follows from commands and is done after them, once, by any instance. Whoever does a piece holds
 * its lease; a lease that has run out is free again, so that a killed instance holds up nothing. Leases run by the
 * database's own clock.
 */
public interface DueWork {

    /**
     * A piece of work that is ours until its lease ends.
     *
     * @param id of what the work is about
     * @param lease proves that it is still ours
     * @param attempts how often it was begun, this time included
     * @param correlationId of the command that it follows from
     * @param traceparent W3C trace context of that command, if it was traced
     */
    record Due(
            UUID id,
            UUID lease,
            int attempts,
            String correlationId,
            @Nullable String traceparent) {

        /** The command that does it: nobody sends it, the service acts by itself. */
        public CommandContext context(Actor service, Instant now) {
            return new CommandContext(
                    service,
                    correlationId,
                    traceparent,
                    now,
                    LocalDate.ofInstant(now, BusinessClock.ZONE),
                    OptionalLong.empty());
        }
    }

    /** Has work done from the commit of the transaction under way on. */
    Uni<Void> order(UUID id, CommandContext context);

    /** Orders work, in the transaction under way, that whoever orders it does at once. */
    Uni<Due> orderOurs(UUID id, CommandContext context);

    /** Takes the piece that has been due for longest and that nobody does; commits by itself. */
    Uni<Optional<Due>> claim();

    /**
     * Strikes a piece off in the transaction of its effect.
     *
     * @return whether it was still ours; if not, the transaction must change nothing: somebody else does it
     */
    Uni<Boolean> done(Due due);

    /** Gives a piece back to be tried again, the later the more often it was begun; commits by itself. */
    Uni<Void> failed(Due due, String reason);

    /** Does what is due, one piece after the other until none is left; a piece that fails is given back. */
    default Uni<Void> workOff(Function<Due, Uni<Void>> work) {
        return untilNoneIsLeft(this::claim, due -> attempt(due, work));
    }

    /**
     * Does piece after piece, one at a time, for as long as there is one.
     *
     * @param claim takes the next piece; empty if there is none
     */
    static <T> Uni<Void> untilNoneIsLeft(Supplier<Uni<Optional<T>>> claim, Function<T, Uni<Void>> work) {
        return Uni.createFrom()
                .deferred(() -> claim.get()
                        .chain(claimed -> claimed.map(piece -> work.apply(piece).replaceWith(true))
                                .orElseGet(() -> Uni.createFrom().item(false))))
                .repeat()
                .until(worked -> !worked)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> attempt(Due due, Function<Due, Uni<Void>> work) {
        return Uni.createFrom()
                .deferred(() -> work.apply(due))
                .onFailure()
                .recoverWithUni(failure -> failed(due, failure.toString()));
    }
}
