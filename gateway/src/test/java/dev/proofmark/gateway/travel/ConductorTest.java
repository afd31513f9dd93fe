package dev.proofmark.gateway.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.travel.ClockOffset;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConductorTest {

    private static final String ADMINISTRATOR = "Bearer of-the-administrator";

    private final ServicesInMemory services = new ServicesInMemory();

    @Test
    void stopsWhereSomethingIsDueAndGoesOnWhenEverythingIsAtRest() {
        services.due(days(10));
        services.due(days(20));
        services.due(days(40));

        Journey arrived = travel("P30D");

        assertThat(arrived.state()).isEqualTo(Journey.State.ARRIVED);
        assertThat(arrived.stops()).isEqualTo(2);
        assertThat(services.doneWhen()).containsExactly(10L, 20L);
        assertThat(services.offset().ahead()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void waitsForWhatAStopBringsAboutInAnotherService() {
        services.due(days(10));
        services.eventsPerPiece = 3;

        Journey arrived = travel("P30D");

        assertThat(arrived.state()).isEqualTo(Journey.State.ARRIVED);
        assertThat(services.takenInAhead()).containsExactly(10L, 10L, 10L);
    }

    @Test
    void goesForwardsOnly() {
        var _ = travel("P30D");

        assertThatThrownBy(() -> travel("P29D"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("travel-backwards");
        assertThatThrownBy(() -> travel("P-1D"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("travel-backwards");
        assertThat(services.offset().ahead()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void isThereAlreadyWhereItIsAskedTwice() {
        var _ = travel("P30D");

        assertThat(travel("P30D").state()).isEqualTo(Journey.State.ARRIVED);
    }

    @Test
    void leadsOneJourneyAtATime() {
        services.due(days(10));
        services.hold = new CountDownLatch(1);
        Conductor conductor = conductor();
        var first = conductor.depart(TravelPeriod.parse("P30D"), ADMINISTRATOR);

        assertThatThrownBy(() -> conductor.depart(TravelPeriod.parse("P40D"), ADMINISTRATOR))
                .isInstanceOf(RefusedException.class)
                .hasMessage("travel-under-way");
        assertThat(conductor.underWay()).map(Journey::id).contains(first.id());
        services.hold.countDown();
        services.hold = null;

        assertThat(first.arrival().join().state()).isEqualTo(Journey.State.ARRIVED);
        assertThat(conductor.underWay()).isEmpty();
        assertThat(conductor.find(first.id())).map(Journey::state).contains(Journey.State.ARRIVED);
    }

    @Test
    void endsAtTheStopWhereAServiceDoesNotComeToRest() {
        services.due(days(10));
        services.broken = true;

        Journey ended = travel("P30D");

        assertThat(ended.state()).isEqualTo(Journey.State.GIVEN_UP);
        assertThat(ended.waitingFor()).singleElement().asString().startsWith("audit: 1 due");
        assertThat(services.offset().ahead()).isLessThanOrEqualTo(Duration.ofDays(10));
    }

    @Test
    void waitsForAServiceThatIsAwayForAWhile() {
        services.due(days(10));
        services.awayFor.set(5);

        assertThat(travel("P30D").state()).isEqualTo(Journey.State.ARRIVED);
        assertThat(services.doneWhen()).containsExactly(10L);
    }

    @Test
    void movesNothingForThoseWhomTheServicesRefuse() {
        assertThatThrownBy(() -> conductor().depart(TravelPeriod.parse("P1D"), "Bearer of-a-planner"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("forbidden");
        assertThat(services.offset()).isEqualTo(ClockOffset.NONE);
    }

    private Journey travel(String period) {
        return conductor()
                .depart(TravelPeriod.parse(period), ADMINISTRATOR)
                .arrival()
                .join();
    }

    private Conductor conductor() {
        return new Conductor(services, new ConductorConfiguration() {
            @Override
            public Duration answerWithin() {
                return Duration.ofSeconds(10);
            }

            @Override
            public Duration stopWithin() {
                return Duration.ofMillis(services.broken ? 200 : 20_000);
            }

            @Override
            public Duration pause() {
                return Duration.ofMillis(1);
            }
        });
    }

    private static Instant days(long days) {
        return Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.MICROS);
    }

    /** Two services of which one does what is due and tells the other, which takes one event in at each look. */
    private static final class ServicesInMemory implements Clocks {

        private final TreeSet<Instant> due = new TreeSet<>();
        private final List<Long> done = new ArrayList<>();
        private final List<Long> takenIn = new ArrayList<>();
        private volatile ClockOffset offset = ClockOffset.NONE;
        private long published;
        private long lag;
        private int eventsPerPiece;
        private volatile boolean broken;
        private final AtomicInteger awayFor = new AtomicInteger();
        private volatile @Nullable CountDownLatch hold;

        void due(Instant at) {
            due.add(at);
        }

        List<Long> doneWhen() {
            return done;
        }

        List<Long> takenInAhead() {
            return takenIn;
        }

        @Override
        public ClockOffset offset() {
            return offset;
        }

        @Override
        public void set(ClockOffset next) {
            offset = next;
        }

        @Override
        public synchronized Map<String, ServiceClock> ask(String authorization) {
            if (!authorization.equals(ADMINISTRATOR)) {
                throw new RefusedException(Refusal.of("forbidden"));
            }
            if (!done.isEmpty() && awayFor.getAndDecrement() > 0) {
                throw new RefusedException(Refusal.of("unavailable"));
            }
            Instant now = offset.from(Instant.now());
            ServiceClock listening = clock(now, 0, lag);
            if (lag > 0) {
                lag--;
                takenIn.add(ahead());
            }
            CountDownLatch held = hold;
            if (!broken && (held == null || held.getCount() == 0)) {
                work(now);
            }
            long dueNow = due.headSet(now, true).size();
            return Map.of("application", listening, "audit", clock(now, dueNow, 0));
        }

        private void work(Instant now) {
            while (!due.isEmpty() && !due.first().isAfter(now)) {
                due.removeFirst();
                done.add(ahead());
                published += eventsPerPiece;
                lag += eventsPerPiece;
            }
        }

        private long ahead() {
            return Math.round(
                    offset.ahead().toSeconds() / (double) Duration.ofDays(1).toSeconds());
        }

        private ServiceClock clock(Instant now, long dueNow, long behind) {
            return new ServiceClock(now, offset.toString(), due.higher(now), dueNow, 0, 0, behind, published);
        }
    }
}
