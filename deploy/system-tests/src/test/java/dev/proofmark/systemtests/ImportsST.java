package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Person;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
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
    private final Imports imports;

    ImportsST(LocalStack stack) {
        this.stack = stack;
        this.imports = new Imports(stack, PATIENCE);
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
        long months = ChronoUnit.MONTHS.between(WRITTEN_ON, stack.today());
        return DATE.matcher(text)
                .replaceAll(
                        date -> LocalDate.parse(date.group()).plusMonths(months).toString());
    }

    private void execute(String kind) throws IOException {
        Answer _ = imports.executed(kind, example(kind));
    }

    private Answer checked(String kind) throws IOException {
        return imports.checked(kind, example(kind));
    }

    private String example(String kind) throws IOException {
        return moved(Files.readString(EXAMPLES.resolve(kind + ".csv")));
    }
}
