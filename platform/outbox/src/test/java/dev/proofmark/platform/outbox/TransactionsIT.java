package dev.proofmark.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.proofmark.platform.commands.DatabaseFailures;
import dev.proofmark.platform.commands.SessionStatements;
import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class TransactionsIT {

    @Inject
    Transactions transactions;

    @Inject
    Pool pool;

    private final List<String> done = new ArrayList<>();

    /** A row of the counters. */
    private record Counter(UUID id, long counted, long version) {}

    /** A row of a table that numbers its rows as they come. */
    private record Effect(UUID subject, Instant present) {}

    @Test
    void doesAfterTheCommitWhatWasAskedForInside() throws Throwable {
        run(transactions.run(() -> step("asked")
                .invoke(() -> transactions.afterCommit(() -> done.add("after")))
                .chain(() -> step("worked"))));

        assertThat(done).containsExactly("asked", "worked", "after");
    }

    @Test
    void doesNothingAfterARollback() {
        assertThatThrownBy(() -> run(transactions.run(() -> {
                    transactions.afterCommit(() -> done.add("after"));
                    return Uni.createFrom().failure(new IllegalStateException("work failed"));
                })))
                .hasMessageContaining("work failed");

        assertThat(done).isEmpty();
    }

    @Test
    void waitsForTheOutermostOfTwo() throws Throwable {
        run(transactions.run(() -> transactions
                .run(() -> step("inner").invoke(() -> transactions.afterCommit(() -> done.add("after"))))
                .chain(() -> step("outer"))));

        assertThat(done).containsExactly("inner", "outer", "after");
    }

    @Test
    void knowsNothingOfTheTransactionBefore() throws Throwable {
        run(transactions
                .run(() -> step("first").invoke(() -> transactions.afterCommit(() -> done.add("after first"))))
                .chain(() -> transactions.run(() -> step("second"))));

        assertThat(done).containsExactly("first", "after first", "second");
    }

    @Test
    void takesNoOrdersOutsideOfATransaction() {
        assertThatThrownBy(() -> run(Uni.createFrom().voidItem().invoke(() -> transactions.afterCommit(() -> {}))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> run(transactions.addAtEnd("counter", new Counter(UUID.randomUUID(), 0, 0))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void addsRowsOfAnyTableAtItsEndInTheirOrder() throws Throwable {
        UUID id = UUID.randomUUID();
        List<Instant> instants = LongStream.range(0, 300)
                .mapToObj(second -> Instant.EPOCH.plusSeconds(second * 7919 % 300))
                .toList();

        run(transactions.run(() -> transactions
                .addAtEnd("counter", new Counter(id, 1, 0))
                .chain(() -> added(instants, id))
                .chain(() -> count(id))
                .invoke(before -> done.add("before: " + before))));

        assertThat(done).containsExactly("before: 0");
        assertThat(count(id).await().indefinitely()).isEqualTo(1);
        assertThat(instantsOf(id)).containsExactlyElementsOf(instants);
    }

    @Test
    void doesWithARowThatIsThereWhatItWasTold() throws Throwable {
        UUID id = UUID.randomUUID();
        String higher = "on conflict (id) do update set counted = excluded.counted"
                + " where excluded.counted > counter.counted";
        for (long counted : new long[] {5, 3, 7}) {
            run(transactions.run(() -> transactions.addAtEnd("counter", new Counter(id, counted, 0), higher)));
            run(counters(id).invoke(found -> done.add(found.toString())));
        }

        assertThat(done)
                .containsExactly(
                        List.of(new Counter(id, 5, 0)).toString(),
                        List.of(new Counter(id, 5, 0)).toString(),
                        List.of(new Counter(id, 7, 0)).toString());
    }

    @Test
    void readsNoRowsAsAnEmptyList() throws Throwable {
        run(counters(UUID.randomUUID()).invoke(found -> done.add("found: " + found.size())));

        assertThat(done).containsExactly("found: 0");
    }

    @Test
    void addsNoRowAfterARollback() {
        UUID id = UUID.randomUUID();

        assertThatThrownBy(() -> run(transactions.run(() -> transactions
                        .addAtEnd("counter", new Counter(id, 1, 0))
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("work failed"))))))
                .hasMessageContaining("work failed");

        assertThat(count(id).await().indefinitely()).isZero();
    }

    /** What the database says at the end is told as if it had been said before, and nothing is left of the rest. */
    @Test
    void rollsBackWhatARowAtItsEndCannotBeAddedTo() throws Throwable {
        UUID id = UUID.randomUUID();
        run(transactions.run(() -> transactions.addAtEnd("counter", new Counter(id, 1, 0))));

        assertThatThrownBy(() -> run(transactions.run(() -> transactions
                        .addAtEnd("counter", new Counter(id, 2, 0))
                        .chain(() -> added(List.of(Instant.EPOCH), id))
                        .invoke(() -> transactions.afterCommit(() -> done.add("after"))))))
                .satisfies(failure -> assertThat(DatabaseFailures.rule(failure)).isEqualTo("already-exists"));

        assertThat(done).isEmpty();
        assertThat(instantsOf(id)).isEmpty();
    }

    /** Nobody waits for the beginning, and yet the first statement comes after it: on a connection that is new, too. */
    @Test
    void rollsBackTheFirstStatementHoweverManyBeginAtOnce() {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(60).toList();

        List<Throwable> failures = ids.parallelStream()
                .map(id -> catchThrowable(() -> run(transactions.run(() -> SessionStatements.run(
                                "insert into counter (id, counted, version) values ($1, 1, 0)", id)
                        .chain(() -> count(id))
                        .chain(seen -> Uni.createFrom().failure(new IllegalStateException("seen: " + seen)))))))
                .toList();

        assertThat(failures).extracting(Throwable::getMessage).containsOnly("seen: 0");
        assertThat(ids).allMatch(id -> count(id).await().indefinitely() == 0);
    }

    @Test
    void showsTheWorkWhatItHasWrittenAndOthersWhenItHasCommitted() throws Throwable {
        UUID id = UUID.randomUUID();

        run(transactions.run(() -> SessionStatements.run(
                        "insert into counter (id, counted, version) values ($1, 1, 0)", id)
                .chain(() ->
                        SessionStatements.one("select count(*) from counter where id = $1", row -> row.getLong(1), id))
                .invoke(seen -> done.add("inside: " + seen))
                .chain(() -> count(id))
                .invoke(seen -> done.add("outside: " + seen))));

        assertThat(done).containsExactly("inside: 1", "outside: 0");
        assertThat(count(id).await().indefinitely()).isEqualTo(1);
    }

    private Uni<Void> added(List<Instant> instants, UUID subject) {
        return Multi.createFrom()
                .iterable(instants)
                .onItem()
                .transformToUniAndConcatenate(
                        instant -> transactions.addAtEnd("due_effect", new Effect(subject, instant)))
                .collect()
                .last();
    }

    private Uni<List<Counter>> counters(UUID id) {
        return transactions.run(() ->
                SessionStatements.list(Counter.class, "select id, counted, version from counter where id = $1", id));
    }

    private Uni<Long> count(UUID id) {
        return pool.preparedQuery("select count(*) from counter where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private List<Instant> instantsOf(UUID subject) {
        return pool
                .preparedQuery("select present from due_effect where subject = $1 order by sequence")
                .execute(Tuple.of(subject))
                .await()
                .indefinitely()
                .stream()
                .map(row -> row.getOffsetDateTime(0).toInstant())
                .toList();
    }

    private Uni<Boolean> step(String name) {
        return Uni.createFrom().item(() -> done.add(name));
    }

    private static void run(Uni<?> work) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> work);
    }
}
