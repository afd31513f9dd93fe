package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Gateway.Change;
import dev.proofmark.local.demo.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Cases that are told of, reviewed and decided on, as many as a test wants. */
final class CertifiedCases {
    static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String FILES = "/api/v1/certification-files";

    private final LocalStack stack;
    private final Gateway gateway;

    CertifiedCases(LocalStack stack) {
        this.stack = stack;
        this.gateway = stack.gateway();
    }

    /**
     * A case whose file is complete and reviewed.
     *
     * @param file its address
     */
    record Reviewed(UUID certification, String file) {}

    List<Reviewed> reviewed(int cases) {
        List<UUID> told = new ArrayList<>();
        try (ToldCases tale = new ToldCases(stack.stack().settings().ports().kafka())) {
            IntStream.range(0, cases).forEach(_ -> told.add(tale.tell()));
        }
        return told.stream()
                .map(certification -> new Reviewed(certification, completeFile(certification)))
                .peek(this::review)
                .toList();
    }

    private void review(Reviewed complete) {
        JsonNode _ = post(
                Person.TECHNICAL_REVIEWER,
                complete.file(),
                complete.file() + "/review",
                body().put("sufficient", true).put("comment", "Complete."));
    }

    private String completeFile(UUID certification) {
        String list = FILES + "?certificationId=" + certification;
        await(list).atMost(PATIENCE).pollDelay(Duration.ZERO).until(() -> {
            JsonNode items =
                    gateway.read(Person.TECHNICAL_REVIEWER, list).json().path("items");
            return items.size() == 1 && items.get(0).path("waitingFor").isEmpty();
        });
        return FILES + "/"
                + gateway.read(Person.TECHNICAL_REVIEWER, list)
                        .json()
                        .at("/items/0/id")
                        .asText();
    }

    void grant(Reviewed reviewed) {
        JsonNode _ = post(
                Person.DECIDER,
                reviewed.file(),
                reviewed.file() + "/decision",
                body().put("kind", "INITIAL")
                        .put("outcome", "GRANTED")
                        .put("rationale", "The report shows conformity."));
    }

    /** The certificates of a certification once the first of them has that status. */
    JsonNode certificates(UUID certification, String status) {
        String certificates = "/api/v1/certificates?certificationId=" + certification;
        await(certificates)
                .atMost(PATIENCE)
                .until(() -> gateway.read(Person.DECIDER, certificates)
                        .json()
                        .at("/items/0/status")
                        .asText()
                        .equals(status));
        return gateway.read(Person.DECIDER, certificates).json().path("items");
    }

    /**
     * Sends a body against the version of what it is about; whoever has read that before it changed reads it again.
     *
     * @param of address of what it is about
     */
    JsonNode post(Person person, String of, String path, ObjectNode body) {
        UUID key = UUID.randomUUID();
        return await(path)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .until(
                        () -> {
                            String etag = gateway.read(person, of).entityTag();
                            Answer answer = gateway.change(person, new Change("POST", path, body, key, etag));
                            assertThat(answer.status()).as(answer.body()).isIn(200, 201, 412);
                            return answer;
                        },
                        Answer::succeeded)
                .json();
    }

    static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }
}
