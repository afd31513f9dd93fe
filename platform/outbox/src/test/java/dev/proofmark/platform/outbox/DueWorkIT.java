package dev.proofmark.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.DueWork.Due;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields.
class DueWorkIT {

    private static final Actor SOMEBODY = new Actor("somebody", Set.of());
    private static final Instant NOW = Instant.parse("2026-03-02T15:30:00Z");

    @Inject
    DueProbes probes;

    @Inject
    Transactions transactions;

    @Inject
    Pool pool;

    @BeforeEach
    void forgetOthers() {
        pool.query("delete from due_probe").executeAndAwait();
    }

    @Test
    void givesEachPieceToOneHolder() {
        List<UUID> ordered = List.of(order(), order());

        List<Due> claimed = List.of(claim().orElseThrow(), claim().orElseThrow());

        assertThat(claim()).isEmpty();
        assertThat(claimed).extracting(Due::id).containsExactlyInAnyOrderElementsOf(ordered);
        assertThat(claimed).extracting(Due::attempts).containsOnly(1);
        assertThat(claimed).extracting(Due::correlationId).containsOnly("correlation");
    }

    @Test
    void carriesOnWhatACommandBegan() {
        var _ = order();

        CommandContext context = claim().orElseThrow().context(SOMEBODY, NOW);

        assertThat(context.correlationId()).isEqualTo("correlation");
        assertThat(context.traceparent()).isEqualTo("trace");
        assertThat(context.today()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void isNobodysWhereItsTransactionFails() {
        assertThatThrownBy(() -> await(() -> transactions.run(() -> probes.order(Ids.next(), context())
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("broken"))))))
                .hasMessage("broken");

        assertThat(claim()).isEmpty();
    }

    @Test
    void isTheOrderersOwnWhereItSaysSo() {
        Due ours = await(() -> transactions.run(() -> probes.orderOurs(Ids.next(), context())));

        assertThat(claim()).isEmpty();
        assertThat(done(ours)).isTrue();
        assertThat(rows()).isZero();
    }

    @Test
    void isFreeAgainWhenItsHolderHasDied() {
        UUID id = order();
        Due died = claim().orElseThrow();

        Due next = claimPatiently().orElseThrow();

        assertThat(next.id()).isEqualTo(id);
        assertThat(next.attempts()).isEqualTo(2);
        assertThat(done(died)).isFalse();
        assertThat(done(next)).isTrue();
    }

    @Test
    void isTriedAgainLaterWhereItFailed() {
        UUID id = order();
        Due failed = claim().orElseThrow();

        await(() -> probes.failed(failed, "out of order"));

        assertThat(claim()).isEmpty();
        assertThat(claimPatiently()).map(Due::id).contains(id);
    }

    @Test
    void isWorkedOffUntilNothingIsLeftAndGivenBackWhereItFails() {
        List<UUID> ordered = List.of(order(), order(), order());
        List<UUID> done = new ArrayList<>();

        await(() -> probes.workOff(due -> due.id().equals(ordered.get(1))
                ? Uni.createFrom().failure(new IllegalStateException("broken"))
                : transactions
                        .run(() -> probes.done(due))
                        .invoke(() -> done.add(due.id()))
                        .replaceWithVoid()));

        assertThat(done).containsExactly(ordered.getFirst(), ordered.getLast());
        assertThat(claimPatiently()).map(Due::id).contains(ordered.get(1));
    }

    private UUID order() {
        UUID id = Ids.next();
        await(() -> transactions.run(() -> probes.order(id, context())));
        return id;
    }

    private Optional<Due> claim() {
        return await(probes::claim);
    }

    /** What can be claimed after a while. */
    private Optional<Due> claimPatiently() {
        return Awaitility.await().until(this::claim, Optional::isPresent);
    }

    private long rows() {
        return pool.query("select count(*) from due_probe")
                .executeAndAwait()
                .iterator()
                .next()
                .getLong(0);
    }

    private boolean done(Due due) {
        return await(() -> transactions.run(() -> probes.done(due)));
    }

    private static CommandContext context() {
        LocalDate today = LocalDate.ofInstant(NOW, BusinessClock.ZONE);
        return new CommandContext(SOMEBODY, "correlation", "trace", NOW, today, OptionalLong.empty());
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
