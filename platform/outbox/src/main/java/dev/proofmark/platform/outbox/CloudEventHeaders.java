package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The envelope as Kafka headers, CloudEvents 1.0 in binary mode
 * (github.com/cloudevents/spec, v1.0.2, kafka-protocol-binding, section 3.2).
 */
final class CloudEventHeaders {

    private static final Pattern DATA_SCHEMA = Pattern.compile("urn:proofmark:event:[a-z.-]+:v([0-9]{1,4})");

    private CloudEventHeaders() {}

    static void write(EventEnvelope envelope, String source, Headers headers) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", envelope.id().toString());
        put(headers, "ce_type", envelope.type());
        put(headers, "ce_source", source);
        put(headers, "ce_time", envelope.time().toString());
        put(headers, "ce_subject", envelope.subject().toString());
        put(headers, "ce_dataschema", "urn:proofmark:event:" + envelope.type() + ":v" + envelope.version());
        put(headers, "ce_actor", envelope.actor());
        put(headers, "ce_correlationid", envelope.correlationId());
        if (envelope.traceparent() != null) {
            put(headers, "ce_traceparent", envelope.traceparent());
        }
        put(headers, "content-type", "application/json; charset=utf-8");
    }

    /** All headers as text, by name; of a repeated one the last. */
    static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new TreeMap<>();
        for (Header header : headers) {
            if (header.value() != null) {
                texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    /**
     * Reads the envelope.
     *
     * @throws MalformedEnvelopeException if a needed header is missing or does not read
     */
    static EventEnvelope read(Map<String, String> headers) {
        try {
            return new EventEnvelope(
                    UUID.fromString(needed(headers, "ce_id")),
                    needed(headers, "ce_type"),
                    version(needed(headers, "ce_dataschema")),
                    Instant.parse(needed(headers, "ce_time")),
                    UUID.fromString(needed(headers, "ce_subject")),
                    needed(headers, "ce_actor"),
                    needed(headers, "ce_correlationid"),
                    headers.get("ce_traceparent"));
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            throw new MalformedEnvelopeException(String.valueOf(malformed.getMessage()));
        }
    }

    private static int version(String dataSchema) {
        Matcher matcher = DATA_SCHEMA.matcher(dataSchema);
        if (!matcher.matches()) {
            throw new MalformedEnvelopeException("ce_dataschema is not one of ours: " + dataSchema);
        }
        return Integer.parseInt(matcher.group(1));
    }

    private static String needed(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null || value.isEmpty()) {
            throw new MalformedEnvelopeException("the header " + name + " is missing");
        }
        return value;
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What arrived is not an event of ours. */
    static final class MalformedEnvelopeException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MalformedEnvelopeException(String message) {
            super(message);
        }
    }
}
