package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Person;
import dev.proofmark.platform.rules.LegalDay;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples of docs/imports.md through the gateway: clients, then their certificates, whose audits go on. */
@ExtendWith(OnLocalStack.class)
class ImportsST {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path EXAMPLES = Path.of("../../docs/imports");
    private static final String NUMBER = URLEncoder.encode("제2024-17호", StandardCharsets.UTF_8);

    /** The examples are right on this day; other stories have taken the stack's clock further. */
    private static final LocalDate WRITTEN_ON = LocalDate.of(2026, 11, 28);

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final LocalStack stack;
    private final Requests requests;

    ImportsST(LocalStack stack) {
        this.stack = stack;
        this.requests = new Requests(stack.stack().settings().gateway());
    }

    @Test
    void bringFormerRecordsOverSoThatNobodyStartsEmpty() throws IOException {
        execute("clients");
        await().atMost(PATIENCE).untilAsserted(() -> {
            Answer certificates = checked("certificates");
            assertThat(certificates.json().path("status").asText())
                    .as(certificates.body())
                    .isEqualTo("CHECKED");
        });
        execute("certificates");

        JsonNode found = stack.publicStatus(NUMBER);

        assertThat(found.path("status").asText()).isEqualTo("ACTIVE");
        assertThat(found.path("provenance").asText()).isEqualTo("IMPORTED");
        assertThat(looked("/pdf").rule()).isEqualTo("document-of-former-records");
        await().atMost(PATIENCE).until(() -> goesOn(""));
    }

    /** As anybody looks a number up. */
    private Answer looked(String at) {
        return Answer.of(stack.gateway().readWithoutToken("/public/v1/certificates/" + NUMBER + at, Locale.ENGLISH));
    }

    /** Whether a programme, on this page of the list or a later one, counts the surveillance that was held before. */
    private boolean goesOn(String cursor) {
        Answer page = stack.gateway().read(Person.PLANNER, "/api/v1/programmes?limit=100" + cursor);
        String next = page.json().path("next").asText("");
        return page.body().contains(moved("\"heldOn\":\"2025-08-20\""))
                || (!next.isEmpty() && goesOn("&cursor=" + next));
    }

    /** A text whose dates are as far from today as they were from the day that it was written on. */
    private String moved(String text) {
        Instant now = Instant.parse(stack.gateway()
                .read(Person.ADMIN, "/dev/v1/clock")
                .json()
                .path("now")
                .asText());
        long months = ChronoUnit.MONTHS.between(WRITTEN_ON, LegalDay.of(now));
        return DATE.matcher(text)
                .replaceAll(
                        date -> LocalDate.parse(date.group()).plusMonths(months).toString());
    }

    private void execute(String kind) throws IOException {
        Answer checked = checked(kind);
        assertThat(checked.json().path("status").asText()).as(checked.body()).isEqualTo("CHECKED");
        String version = checked.json().path("version").asText();
        Answer begun = send("POST", address(checked) + "/execution", "{}", Map.of("If-Match", "\"" + version + "\""));
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        assertThat(read(begun).json().path("status").asText()).isEqualTo("EXECUTED");
    }

    private Answer checked(String kind) throws IOException {
        Answer begun = send("POST", "/api/v1/imports/" + kind, "{}", Map.of());
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        String file = moved(Files.readString(EXAMPLES.resolve(kind + ".csv")));
        Answer uploaded = send("PUT", address(begun) + "/content", file, Map.of("Content-Type", "text/csv"));
        assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(202);
        return read(uploaded);
    }

    private Answer read(Answer begun) {
        return await().atMost(PATIENCE)
                .until(
                        () -> send("GET", address(begun), "", Map.of()),
                        found -> !found.json().path("status").asText().endsWith("ING"));
    }

    private static String address(Answer begun) {
        return "/api/v1/imports/" + begun.json().path("kind").asText() + "/"
                + begun.json().path("id").asText();
    }

    private Answer send(String verb, String path, String body, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(Map.of("Content-Type", "application/json"));
        all.putAll(headers);
        return requests.send(
                verb, path, stack.gateway().tokenOf(Person.ADMIN), body.getBytes(StandardCharsets.UTF_8), all);
    }
}
