package dev.proofmark.certificate.takeover;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.testing.Imports;
import dev.proofmark.platform.testing.Tokens;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand certificates at once: within minutes, in little memory, and each as quickly found as the first. */
@Tag("scale")
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ImportScaleIT {

    private static final Logger LOGGER = Logger.getLogger(ImportScaleIT.class);
    private static final int CERTIFICATES = 100_000;
    private static final int CLIENTS = 1_000;
    private static final Duration AT_MOST = Duration.ofMinutes(5);
    private static final long MOST_EXTRA_HEAP = 128L << 20;
    private static final int ROUNDS = 61;
    private static final int WARMING_UP = 20;
    private static final double MOST_RATIO = 2.0;

    @TempDir
    Path folder;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    URI service;

    @Test
    void isThereWithinFiveMinutes() throws IOException, InterruptedException {
        String run = Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        Path file = file(run);
        int clients = Arc.container()
                .instance(Pool.class)
                .get()
                .query("insert into imported_client select '" + run
                        + "-' || n, gen_random_uuid() from generate_series(0, " + (CLIENTS - 1) + ") n")
                .executeAndAwait()
                .rowCount();
        assertThat(clients).isEqualTo(CLIENTS);
        System.gc();
        long before = used();
        long start = System.nanoTime();

        AtomicLong highest = new AtomicLong(before);
        Response executed;
        try (ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor()) {
            var _ = watch.scheduleAtFixedRate(() -> look(highest), 1, 1, TimeUnit.SECONDS);
            executed = Imports.executed(uploaded(file));
        }

        Duration took = Duration.ofNanos(System.nanoTime() - start);
        LOGGER.infof(
                "%d certificates (%d MiB): %d s, %d MiB of extra heap",
                CERTIFICATES, Files.size(file) >> 20, took.toSeconds(), (highest.get() - before) >> 20);
        assertThat(executed.<String>path("status")).isEqualTo("EXECUTED");
        assertThat(executed.<Integer>path("added")).isEqualTo(CERTIFICATES);
        assertThat(took).isLessThan(AT_MOST);
        assertThat(highest.get() - before).isLessThan(MOST_EXTRA_HEAP);
        assertThatAllAreFoundAsQuickly(run);
    }

    private Response uploaded(Path file) throws IOException, InterruptedException {
        Response begun = Calls.commandAs("admin").body(Map.of()).post("/api/v1/imports/certificates");
        assertThat(begun.statusCode()).isEqualTo(201);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest upload = HttpRequest.newBuilder(service.resolve(Imports.address(begun) + "/content"))
                    .header("Authorization", "Bearer " + Tokens.of("admin"))
                    .header("If-Match", "\"0\"")
                    .header("Content-Type", "text/csv")
                    .PUT(HttpRequest.BodyPublishers.ofFile(file))
                    .build();
            assertThat(client.send(upload, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(202);
        }
        return Imports.read(begun);
    }

    private static void assertThatAllAreFoundAsQuickly(String run) {
        List<String> wanted = List.of(number(run, 0), number(run, CERTIFICATES / 2), number(run, CERTIFICATES - 1));
        List<List<Long>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = -WARMING_UP; round < ROUNDS; round++) {
            for (int which = 0; which < wanted.size(); which++) {
                long start = System.nanoTime();
                given().get("/public/v1/certificates/" + wanted.get(which))
                        .then()
                        .statusCode(200);
                if (round >= 0) {
                    times.get(which).add(System.nanoTime() - start);
                }
            }
        }
        List<Long> medians = times.stream().map(ImportScaleIT::median).toList();
        LOGGER.infof(
                "First, middle and last by number: %s µs",
                medians.stream().map(time -> time / 1000).toList());
        for (long median : medians) {
            assertThat((double) median / medians.getFirst()).isLessThan(MOST_RATIO);
        }
    }

    private Path file(String run) throws IOException {
        Path file = folder.resolve("certificates.csv");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(FormerRecords.HEADINGS);
            for (int number = 0; number < CERTIFICATES; number++) {
                LocalDate decided = today.minusDays(30L + number % 1000);
                String status = number % 20 == 0
                        ? "SUSPENDED," + decided.plusDays(7) + "," + decided.plusDays(100)
                        : "ACTIVE,,";
                out.write(FormerRecords.row(number(run, number), run + "-" + number % CLIENTS, decided, status));
            }
        }
        return file;
    }

    private static String number(String run, int number) {
        return "OLD-%s-%06d".formatted(run, number);
    }

    private static void look(AtomicLong highest) {
        System.gc();
        highest.accumulateAndGet(used(), Math::max);
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
