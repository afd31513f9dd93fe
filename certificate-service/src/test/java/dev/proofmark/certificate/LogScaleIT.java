package dev.proofmark.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.certificate.keys.LogIdentity;
import dev.proofmark.certificate.log.check.LogCheck;
import dev.proofmark.certificate.log.usecase.AppendToLog;
import dev.proofmark.certificate.log.usecase.ReadLog;
import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a million entries each costs little more than with a thousand, and all are checked within a minute. */
@Tag("scale")
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class LogScaleIT {
    private static final Logger LOGGER = Logger.getLogger(LogScaleIT.class);
    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final int AT_ONCE = 50_000;
    private static final int ROUNDS = 201;
    private static final int WARMING_UP = 300;
    private static final double MOST_RATIO = 2.2;
    private static final Duration CHECKED_WITHIN = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Certificates whose one word is that they have expired; what else is known of them does not matter to the log. */
    private static final String SEED = """
            with seeded as (
              insert into certificate (id, certification_id, organisation_id, number, revision, status, certified_since,
                status_since, version)
              select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'SCALE-' || gen_random_uuid(), 1, 'EXPIRED',
                date '2020-01-01', date '2023-01-01', 1
              from generate_series(1, $1) n returning id
            ), revised as (
              insert into certificate_revision (certificate_id, revision, kind, decision_date, effective_date, valid_until,
                content)
              select id, 1, 'IMPORTED', date '2020-01-01', date '2020-01-01', date '2022-12-31', '{}' from seeded
            ), worded as (
              insert into certificate_status
                (certificate_id, sequence, status, revision, valid_from, valid_until, known_from)
              select id, 1, 'EXPIRED', 1, date '2023-01-01', date '2022-12-31', now() from seeded
            )
            select id from seeded limit 1
            """;

    @Inject
    Pool pool;

    @Inject
    AppendToLog log;

    @Inject
    ReadLog read;

    @Inject
    LogIdentity identity;

    @Inject
    Transactions transactions;

    @TempDir
    Path seen;

    private record Costs(long append, long proof) {}

    @Test
    void costsLittleMoreWithAMillionEntries() throws Throwable {
        grow(FEW);
        var _ = costs(WARMING_UP);
        Costs few = costs(ROUNDS);
        grow(MANY);
        var _ = costs(WARMING_UP);
        Costs many = costs(ROUNDS);
        long startedAt = System.nanoTime();
        LogCheck.Result checked = check();
        Duration took = Duration.ofNanos(System.nanoTime() - startedAt);

        double append = (double) many.append() / few.append();
        double proof = (double) many.proof() / few.proof();
        LOGGER.infof(
                "%d entries: append %d µs, %.2f of %d; proof %d µs, %.2f of %d; checked in %d s",
                checked.entries(),
                many.append() / 1000,
                append,
                FEW,
                many.proof() / 1000,
                proof,
                FEW,
                took.toSeconds());
        assertThat(checked.mismatches()).isEmpty();
        assertThat(checked.entries()).isGreaterThan(MANY);
        assertThat(append).isLessThanOrEqualTo(MOST_RATIO);
        assertThat(proof).isLessThanOrEqualTo(MOST_RATIO);
        assertThat(took).isLessThanOrEqualTo(CHECKED_WITHIN);
    }

    private void grow(int entries) {
        for (int rest = entries; rest > 0; rest -= AT_ONCE) {
            var _ = seed(Math.min(rest, AT_ONCE));
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> !waiting());
        }
        var _ = pool.query("analyze").executeAndAwait();
    }

    private UUID seed(int certificates) {
        return pool.preparedQuery(SEED)
                .executeAndAwait(Tuple.of(certificates))
                .iterator()
                .next()
                .getUUID(0);
    }

    private boolean waiting() {
        return pool.query("select exists (select from due_log_entry)")
                .executeAndAwait()
                .iterator()
                .next()
                .getBoolean(0);
    }

    /** Medians in nanoseconds: of a transaction that adds a word, and of a proof of all that the log says of it. */
    private Costs costs(int rounds) throws Throwable {
        List<Long> appends = new ArrayList<>();
        List<Long> proofs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            UUID certificate = seed(1);
            appends.add(timed(() -> transactions.run(() -> log.append(certificate))));
            proofs.add(timed(() -> read.of(certificate)));
        }
        return new Costs(median(appends), median(proofs));
    }

    private static long timed(Supplier<Uni<?>> work) throws Throwable {
        long startedAt = System.nanoTime();
        var _ = VertxContextSupport.subscribeAndAwait(() -> work.get().replaceWithVoid());
        return System.nanoTime() - startedAt;
    }

    private LogCheck.Result check() throws Exception {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class))) {
            connection.setAutoCommit(false);
            return LogCheck.run(connection, identity.keys(), seen, done -> LOGGER.infof("%d entries", done));
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
