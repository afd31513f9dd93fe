package dev.proofmark.gateway.travel;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.travel.ClockOffset;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Leads the business clock from one due instant to the next until it is where an administrator wants it: at each stop it
 * waits until every service has done what is due, published what came of it and taken in what the others published. So
 * what happens on the way happens in its order, over the services, too.
 */
@ApplicationScoped
class Conductor {

    private static final Logger LOGGER = Logger.getLogger(Conductor.class);
    private static final int REMEMBERED = 100;

    private final Clocks clocks;
    private final ConductorConfiguration configuration;
    private final InstantSource system = InstantSource.system();
    private final Map<UUID, Journey> journeys = new LinkedHashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable UUID underWay;

    Conductor(Clocks clocks, ConductorConfiguration configuration) {
        this.clocks = clocks;
        this.configuration = configuration;
    }

    /**
     * Sets out for an instant so far ahead of the system's clock; ends when the journey does.
     *
     * @param authorization of the administrator in whose name the services are asked
     * @throws RefusedException whatever the services refuse, {@code travel-backwards} (422) or {@code travel-under-way}
     *     (409)
     */
    Departure depart(TravelPeriod period, String authorization) {
        var _ = clocks.ask(authorization);
        Instant systemNow = system.instant();
        Instant target = period.from(systemNow);
        if (target.isBefore(clocks.offset().from(systemNow))) {
            throw new RefusedException(Refusal.of("travel-backwards"));
        }
        ClockOffset offset = ClockOffset.reaching(target, systemNow);
        UUID id = begin(target);
        CompletableFuture<Journey> arrival = new CompletableFuture<>();
        Thread.ofVirtual().name("journey").start(() -> arrival.complete(travel(id, target, offset, authorization)));
        return new Departure(id, arrival);
    }

    /** A journey that has begun, and its end. */
    record Departure(UUID id, CompletableFuture<Journey> arrival) {}

    synchronized Optional<Journey> find(UUID id) {
        return Optional.ofNullable(journeys.get(id));
    }

    synchronized Optional<Journey> underWay() {
        return Optional.ofNullable(underWay).map(journeys::get);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        closing.countDown();
    }

    private synchronized UUID begin(Instant target) {
        if (underWay != null) {
            throw new RefusedException(Refusal.of("travel-under-way"));
        }
        UUID id = UUID.randomUUID();
        underWay = id;
        journeys.put(id, Journey.begun(id, target));
        if (journeys.size() > REMEMBERED) {
            journeys.remove(journeys.keySet().iterator().next());
        }
        return id;
    }

    private Journey travel(UUID id, Instant target, ClockOffset last, String authorization) {
        try {
            ClockOffset here = clocks.offset();
            Map<String, ServiceClock> rest = awaitRest(id, here, authorization);
            Optional<Instant> next = nextDue(rest, target);
            while (next.isPresent()) {
                here = forwards(here, ClockOffset.reaching(next.get(), system.instant()));
                clocks.set(here);
                rest = awaitRest(id, here, authorization);
                record(id, journey(id).stopped());
                next = nextDue(rest, target);
            }
            ClockOffset end = forwards(here, last);
            clocks.set(end);
            var _ = awaitRest(id, end, authorization);
            return end(id, Journey.State.ARRIVED);
        } catch (GivenUpException | RefusedException | IllegalStateException failure) {
            LOGGER.warnf("The journey ends at a stop: %s", failure.getMessage());
            return end(id, Journey.State.GIVEN_UP);
        }
    }

    private static ClockOffset forwards(ClockOffset here, ClockOffset next) {
        return next.ahead().compareTo(here.ahead()) < 0 ? here : next;
    }

    private static Optional<Instant> nextDue(Map<String, ServiceClock> clocks, Instant target) {
        return clocks.values().stream()
                .map(ServiceClock::nextDue)
                .filter(Objects::nonNull)
                .filter(due -> !due.isAfter(target))
                .min(Comparator.naturalOrder());
    }

    /**
     * Waits until two looks one after the other find every service at rest and nothing published in between: one look
     * alone may see a service before another's last event reaches it.
     */
    private Map<String, ServiceClock> awaitRest(UUID id, ClockOffset offset, String authorization) {
        Instant giveUpAt = system.instant().plus(configuration.stopWithin());
        long publishedAtRest = -1;
        while (system.instant().isBefore(giveUpAt)) {
            Map<String, ServiceClock> seen = askPatiently(authorization);
            List<String> busy = seen.isEmpty() ? List.of("a service does not answer") : busy(seen, offset);
            long published =
                    seen.values().stream().mapToLong(ServiceClock::published).sum();
            if (busy.isEmpty() && published == publishedAtRest) {
                return seen;
            }
            publishedAtRest = busy.isEmpty() ? published : -1;
            record(id, journey(id).waitingFor(busy));
            pause();
        }
        throw new GivenUpException(
                "the services do not come to rest: " + journey(id).waitingFor());
    }

    /** Nothing where a service is away: it comes back, and has something to do then. */
    private Map<String, ServiceClock> askPatiently(String authorization) {
        try {
            return clocks.ask(authorization);
        } catch (RefusedException refused) {
            if (refused.refusal().rule().equals("unavailable")) {
                return Map.of();
            }
            throw refused;
        }
    }

    private static List<String> busy(Map<String, ServiceClock> clocks, ClockOffset offset) {
        return clocks.entrySet().stream()
                .filter(entry -> !entry.getValue().isAtRest(offset.toString()))
                .map(entry -> "%s: %d due (%d failing), %d unpublished, %d not taken in"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().dueNow(),
                                entry.getValue().failing(),
                                entry.getValue().unpublished(),
                                entry.getValue().lag()))
                .toList();
    }

    private void pause() {
        Duration pause = configuration.pause();
        try {
            if (closing.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new GivenUpException("the gateway stops");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new GivenUpException("the gateway stops");
        }
    }

    private synchronized Journey journey(UUID id) {
        return Objects.requireNonNull(journeys.get(id));
    }

    private synchronized void record(UUID id, Journey journey) {
        journeys.put(id, journey);
    }

    private synchronized Journey end(UUID id, Journey.State state) {
        Journey ended = journey(id).ended(state);
        journeys.put(id, ended);
        underWay = null;
        return ended;
    }

    /** The services did not come to rest in time. */
    private static final class GivenUpException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GivenUpException(String message) {
            super(message, null, false, false);
        }
    }
}
