package dev.proofmark.gateway.travel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A journey as it stands.
 *
 * @param target where it leads
 * @param stops due instants at which everything has come to rest
 * @param waitingFor the services that are not at rest, with what they have left to do
 */
public record Journey(UUID id, State state, Instant target, int stops, List<String> waitingFor) {

    public Journey {
        waitingFor = List.copyOf(waitingFor);
    }

    /** How a journey stands. */
    public enum State {
        UNDER_WAY,
        ARRIVED,
        /** It ended at a stop; the clock stays there, and the next journey goes on from it. */
        GIVEN_UP
    }

    static Journey begun(UUID id, Instant target) {
        return new Journey(id, State.UNDER_WAY, target, 0, List.of());
    }

    Journey waitingFor(List<String> services) {
        return new Journey(id, state, target, stops, services);
    }

    Journey stopped() {
        return new Journey(id, state, target, stops + 1, List.of());
    }

    Journey ended(State end) {
        return new Journey(id, end, target, stops, end == State.ARRIVED ? List.of() : waitingFor);
    }
}
