package dev.proofmark.platform.rules;

import java.util.List;

/**
 * What a domain function answers to a command: either a new state with what has happened, or a refusal.
 *
 * @param <S> the aggregate's state
 * @param <E> the aggregate's events
 */
public sealed interface Outcome<S, E> {

    /** The command holds: the state after it, and the events to publish in this order. */
    record Accepted<S, E>(S state, List<E> events) implements Outcome<S, E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** A rule forbids the command; nothing has changed. */
    record Refused<S, E>(Refusal refusal) implements Outcome<S, E> {}

    static <S, E> Outcome<S, E> accepted(S state, List<E> events) {
        return new Accepted<>(state, events);
    }

    static <S, E> Outcome<S, E> accepted(S state, E event) {
        return new Accepted<>(state, List.of(event));
    }

    static <S, E> Outcome<S, E> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /**
     * The accepted outcome, for use cases.
     *
     * @throws RefusedException if the command was refused
     */
    default Accepted<S, E> orThrow() {
        return switch (this) {
            case Accepted<S, E> accepted -> accepted;
            case Refused<S, E> refused -> throw new RefusedException(refused.refusal());
        };
    }
}
