package dev.proofmark.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.contracts.Events;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventHeadersTest {

    private static final EventEnvelope ENVELOPE = new EventEnvelope(
            UUID.fromString("01900000-0000-7000-8000-000000000001"),
            "application.submitted",
            1,
            Instant.parse("2026-03-02T01:02:03.000004Z"),
            UUID.fromString("01900000-0000-7000-8000-000000000002"),
            "a0000000-0000-4000-8000-000000000001",
            "01900000-0000-7000-8000-000000000003",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    @Test
    void readsWhatItWrote() {
        assertThat(CloudEventHeaders.read(written())).isEqualTo(ENVELOPE);
    }

    @Test
    void saysWhatCloudEventsDemands() {
        assertThat(written())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "urn:proofmark:application-service")
                .containsEntry("content-type", "application/json; charset=utf-8");
    }

    @Test
    void areTheHeadersThatTheContractsPromise() throws IOException {
        try (InputStream file = Events.class.getResourceAsStream("asyncapi.json")) {
            JsonNode document = new ObjectMapper().readTree(file);
            JsonNode promised = document.at("/components/schemas/cloudEventHeaders/properties");
            assertThat(written())
                    .containsOnlyKeys(
                            promised.propertyStream().map(Map.Entry::getKey).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ce_id", "ce_type", "ce_time", "ce_subject", "ce_actor", "ce_correlationid", "ce_dataschema"})
    void refusesAnEnvelopeThatLacksSomething(String header) {
        Map<String, String> headers = written();
        headers.remove(header);

        assertThatThrownBy(() -> CloudEventHeaders.read(headers)).hasMessageContaining(header);
    }

    @ParameterizedTest
    @CsvSource({"ce_id,5", "ce_time,yesterday", "ce_subject,x", "ce_dataschema,urn:other:event:a:v1"})
    void refusesAnEnvelopeThatDoesNotRead(String header, String value) {
        Map<String, String> headers = written();
        headers.put(header, value);

        assertThatThrownBy(() -> CloudEventHeaders.read(headers))
                .isInstanceOf(CloudEventHeaders.MalformedEnvelopeException.class);
    }

    private static Map<String, String> written() {
        RecordHeaders headers = new RecordHeaders();
        CloudEventHeaders.write(ENVELOPE, "urn:proofmark:application-service", headers);
        return CloudEventHeaders.texts(headers);
    }
}
