package dev.proofmark.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class TransactionsIT {

    @Inject
    Transactions transactions;

    private final List<String> done = new ArrayList<>();

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
    }

    private Uni<Boolean> step(String name) {
        return Uni.createFrom().item(() -> done.add(name));
    }

    private static void run(Uni<?> work) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> work);
    }
}
