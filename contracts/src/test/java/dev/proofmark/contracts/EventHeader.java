package dev.proofmark.contracts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A header of a message: CloudEvents 1.0 over Kafka in binary mode.
 *
 * @param name as on the wire
 * @param from the member of {@link EventEnvelope} that it carries; a dash if none
 * @param meaning what a reader makes of it
 * @param format of its text as JSON Schema names it; empty if any
 * @param example what it may say; empty where the event's type says it
 */
record EventHeader(String name, String from, String meaning, String format, String example) {

    private static final String TYPE = "ce_type";
    private static final String SOURCE = "ce_source";
    private static final String SCHEMA = "ce_dataschema";
    private static final String TRACE = "ce_traceparent";
    private static final String MEDIA_TYPE = "application/json; charset=utf-8";

    static final List<EventHeader> ALL = List.of(
            new EventHeader("ce_specversion", "–", "always `1.0`", "", "1.0"),
            new EventHeader(
                    "ce_id",
                    "`id`",
                    "UUIDv7; a consumer that has seen it ignores the repetition",
                    "uuid",
                    "019cb14b-40e8-7062-9843-2e8066b29e99"),
            new EventHeader(TYPE, "`type`", "the name in `Events`", "", ""),
            new EventHeader(SOURCE, "–", "the service that published it, `urn:proofmark:<service>`", "uri", ""),
            new EventHeader(
                    SCHEMA,
                    "`type`, `version`",
                    "`urn:proofmark:event:<type>:v<version>`, the schema `<type>.v<version>.schema.json`",
                    "uri",
                    ""),
            new EventHeader(
                    "ce_time", "`time`", "RFC 3339, by the business clock", "date-time", "2026-03-02T01:02:03.000004Z"),
            new EventHeader(
                    "ce_subject", "`subject`", "id of the aggregate", "uuid", "019cb14b-40e8-7a17-aced-cae47474b615"),
            new EventHeader(
                    "ce_actor",
                    "`actor`",
                    "opaque id of a person or machine",
                    "",
                    "a0000000-0000-4000-8000-000000000001"),
            new EventHeader(
                    "ce_correlationid",
                    "`correlationId`",
                    "ties together what one request caused, over services",
                    "",
                    "019cb14b-40e8-7eee-ae49-8b4ae53038aa"),
            new EventHeader(
                    TRACE,
                    "`traceparent`",
                    "W3C Trace Context, if there is a trace",
                    "",
                    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
            new EventHeader("content-type", "–", "always `" + MEDIA_TYPE + "`", "", MEDIA_TYPE));

    boolean required() {
        return !name.equals(TRACE);
    }

    ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
        if (!format.isEmpty()) {
            schema.put("format", format);
        }
        return schema.put("description", meaning);
    }

    /** What it says in a message of that event. */
    String valueOf(EventType<?> event) {
        return switch (name) {
            case TYPE -> event.name();
            case SOURCE -> "urn:proofmark:" + EventFlows.publisher(event);
            case SCHEMA -> "urn:proofmark:event:" + event.name() + ":v" + event.version();
            default -> example;
        };
    }

    /** Whether every message of one event says the same there. */
    boolean belongsToTheType() {
        return example.isEmpty();
    }
}
