package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Person;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Takes former records over as an administrator does: a file is tried first, and then executed. */
final class Imports {

    private final LocalStack stack;
    private final Requests requests;
    private final Duration patience;

    Imports(LocalStack stack, Duration patience) {
        this.stack = stack;
        this.requests = new Requests(stack.stack().settings().gateway());
        this.patience = patience;
    }

    /** Takes a file over; what the import is then. */
    Answer executed(String kind, String file) {
        Answer checked = checked(kind, file);
        assertThat(checked.json().path("status").asText()).as(checked.body()).isEqualTo("CHECKED");
        String version = checked.json().path("version").asText();
        Answer begun = send("POST", address(checked) + "/execution", "{}", Map.of("If-Match", "\"" + version + "\""));
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        Answer executed = read(begun);
        assertThat(executed.json().path("status").asText()).as(executed.body()).isEqualTo("EXECUTED");
        return executed;
    }

    /** Tries a file; what the import is then. */
    Answer checked(String kind, String file) {
        Answer begun = send("POST", "/api/v1/imports/" + kind, "{}", Map.of());
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        Answer uploaded = send("PUT", address(begun) + "/content", file, Map.of("Content-Type", "text/csv"));
        assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(202);
        return read(uploaded);
    }

    private Answer read(Answer begun) {
        return await().atMost(patience)
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
