package dev.proofmark.gateway.travel;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The business clock.
 *
 * @param now its instant
 * @param offset how far it is ahead of the system's, exactly
 * @param journey the journey asked about, or the one under way
 * @param services where each service stands; empty in the answer to a journey
 */
public record TravelView(
        Instant now, String offset, @Nullable Journey journey, Map<String, ServiceView> services) {

    public TravelView {
        services = Map.copyOf(services);
    }

    /**
     * A service's share.
     *
     * @param nextDue the next instant at which something is due there
     */
    public record ServiceView(
            Instant now, @Nullable Instant nextDue, long dueNow, long failing, long unpublished, long lag) {

        static ServiceView of(ServiceClock clock) {
            return new ServiceView(
                    clock.now(), clock.nextDue(), clock.dueNow(), clock.failing(), clock.unpublished(), clock.lag());
        }
    }
}
