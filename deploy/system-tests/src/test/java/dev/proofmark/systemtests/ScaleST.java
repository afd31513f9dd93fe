package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Narration;
import dev.proofmark.local.demo.Person;
import dev.proofmark.local.demo.Run;
import dev.proofmark.local.demo.Storyteller;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many applications at once, each with its whole statement of applicability, through the gateway. */
@Tag("scale")
@ExtendWith(OnLocalStack.class)
class ScaleST {
    private static final int CLIENTS = 16;
    private static final int APPLICATIONS = 1_000;
    private static final Narration SILENT =
            new Narration(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

    private final LocalStack stack;

    ScaleST(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void losesNoneOfAThousandApplicationsBySixteenClients() {
        long startedAt = System.nanoTime();

        Set<String> submitted = submitAll();

        Duration spent = Duration.ofNanos(System.nanoTime() - startedAt);
        System.out.printf(
                "%d applications by %d clients in %.1f s: %.1f a second%n",
                submitted.size(), CLIENTS, spent.toMillis() / 1e3, submitted.size() * 1e3 / spent.toMillis());
        assertThat(submitted).hasSize(APPLICATIONS);
        assertThat(listed()).containsAll(submitted);
        Gateway gateway = stack.gateway();
        for (String application : submitted) {
            await("audit-service knows " + application)
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> isCalculated(gateway.read(Person.PLANNER, "/api/v1/audit-times/" + application)));
        }
        System.out.printf(
                "audit-service knew all of them %.1f s after the start%n", (System.nanoTime() - startedAt) / 1e9);
    }

    /** Each client has an organisation of its own and submits one application after the other. */
    private Set<String> submitAll() {
        AtomicInteger next = new AtomicInteger();
        ConcurrentLinkedQueue<String> submitted = new ConcurrentLinkedQueue<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<CompletableFuture<Void>> all = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> CompletableFuture.runAsync(() -> submitAsOne(client, next, submitted), clients))
                    .toList();
            all.forEach(CompletableFuture::join);
        }
        return new HashSet<>(submitted);
    }

    private void submitAsOne(int client, AtomicInteger next, ConcurrentLinkedQueue<String> submitted) {
        Gateway gateway = impatient();
        Run registering = stack.newRun("scale/client-" + client);
        new Storyteller(stack.story(), registering, gateway, SILENT).tellUntil("open-application");
        String organisation = remembered(registering, "organisationId");
        for (int number = next.getAndIncrement(); number < APPLICATIONS; number = next.getAndIncrement()) {
            Run run = runOf(organisation, number);
            new Storyteller(stack.story(), run, gateway, SILENT).tellUntil("read-audit-time");
            submitted.add(remembered(run, "applicationId"));
        }
    }

    private static String remembered(Run run, String name) {
        return Objects.requireNonNull(run.remembered().get(name), name);
    }

    /** A client that takes the first 502, 503 or 504 for a failure: under load the answers must be good ones. */
    private Gateway impatient() {
        return new Gateway(
                stack.stack().settings().gateway(),
                stack.stack().settings().keycloak(),
                Duration.ZERO,
                notice -> System.out.println(notice));
    }

    /** A run that begins with the organisation that the client has registered. */
    private Run runOf(String organisation, int number) {
        Path file = stack.folder("scale").resolve("application-" + number + ".json");
        String record = """
                {"id": "%s", "startedAt": "%s", "done": ["register-organisation"], "refused": {},
                 "remembered": {"organisationId": "%s"}, "finished": false}
                """.formatted(UUID.randomUUID(), Instant.now(), organisation);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, record);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Run.recorded(file);
    }

    private Set<String> listed() {
        Set<String> listed = new HashSet<>();
        String cursor = "";
        while (cursor != null) {
            Answer page =
                    stack.gateway().read(Person.REVIEWER, "/api/v1/applications?status=SUBMITTED&limit=100" + cursor);
            assertThat(page.status()).isEqualTo(200);
            page.json().path("items").forEach(item -> listed.add(item.path("id").asText()));
            JsonNode next = page.json().path("next");
            cursor = next.isTextual() ? "&cursor=" + next.asText() : null;
        }
        return listed;
    }

    private static boolean isCalculated(Answer answer) {
        return answer.status() == 200 && answer.json().path("status").asText().equals("CALCULATED");
    }
}
