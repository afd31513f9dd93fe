package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Person;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody publishes an event that cannot be read: its key waits in every service until an administrator repairs it. */
@ExtendWith(OnLocalStack.class)
class ReplayST {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int STILL_PARKED = 3;

    private final LocalStack stack;
    private final Commands commands;

    ReplayST(LocalStack stack) {
        this.stack = stack;
        this.commands = new Commands(stack.stack().settings().home());
    }

    @Test
    void holdsUpAKeyBehindAnUnreadableEventAndLetsAnAdministratorSetItFree() throws Exception {
        UUID certification = UUID.randomUUID();
        UUID unreadable = publish(certification, "{\"applicationId\":\"no id\"}");
        UUID waiting = publish(certification, "{\"applicationId\":\"no id either\"}");
        awaitParked("audit-service", certification, 1);
        awaitParked("certificate-service", certification, 1);
        awaitParked("application-service", certification, 1);

        assertThat(commands.run("replay", "--list"))
                .satisfies(end -> assertThat(end.code()).isEqualTo(STILL_PARKED))
                .satisfies(end -> assertThat(end.words())
                        .contains("audit-service  proofmark.application.v1  " + certification, unreadable.toString()));
        assertThat(commands.run("replay", "audit-service", certification.toString()))
                .as("it stays unreadable")
                .satisfies(end -> assertThat(end.code()).isEqualTo(STILL_PARKED))
                .satisfies(end -> assertThat(end.words()).contains("stays parked", "does not fit its record"));

        Commands.End first = skip(unreadable);
        assertThat(first.code()).as("the next one is not readable either").isEqualTo(STILL_PARKED);
        assertThat(first.words()).contains("stays parked", waiting.toString());
        assertThat(skip(waiting).code()).isZero();

        assertThat(commands.run("replay", certification.toString()))
                .satisfies(end -> assertThat(end.code()).isZero())
                .satisfies(end -> assertThat(end.words()).contains("Nothing is parked."));
        JsonNode skipped = read("audit-service", "skipped-events?limit=100");
        assertThat(skipped.findValuesAsText("eventId")).contains(unreadable.toString(), waiting.toString());
        assertThat(skipped.findValuesAsText("skippedBy"))
                .containsOnly(Person.ADMIN.id().toString());
    }

    /** Gives an event up in every service. */
    private Commands.End skip(UUID event) throws Exception {
        return commands.run("replay", "--skip", event.toString(), "--reason", "published by mistake");
    }

    private void awaitParked(String service, UUID key, int waiting) {
        await(service).atMost(PATIENCE).until(() -> {
            for (JsonNode parked : read(service, "parked-keys?limit=100").path("items")) {
                if (parked.path("key").asText().equals(key.toString())) {
                    return parked.path("waiting").asInt() == waiting;
                }
            }
            return false;
        });
    }

    private JsonNode read(String service, String what) {
        Answer answer = stack.gateway().read(Person.ADMIN, "/api/v1/operations/" + service + "/" + what);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** Publishes what calls itself a submitted application, and tells its id. */
    private UUID publish(UUID certification, String data) throws InterruptedException, ExecutionException {
        UUID id = UUID.randomUUID();
        ProducerRecord<String, String> message =
                new ProducerRecord<>("proofmark.application.v1", certification.toString(), data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id.toString(),
                        "ce_type", "application.submitted",
                        "ce_source", "urn:proofmark:elsewhere",
                        "ce_time", Instant.now().toString(),
                        "ce_subject", certification.toString(),
                        "ce_dataschema", "urn:proofmark:event:application.submitted:v1",
                        "ce_actor", Person.APPLICANT.id().toString(),
                        "ce_correlationid", id.toString())
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        String broker = "localhost:" + stack.stack().settings().ports().kafka();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            assertThat(producer.send(message).get().hasOffset()).isTrue();
        }
        return id;
    }
}
