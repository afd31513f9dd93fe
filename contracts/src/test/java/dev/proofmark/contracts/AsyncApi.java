package dev.proofmark.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Catalogue, schemas and samples as one AsyncAPI document (asyncapi.com/docs/reference/specification/v3.0.0). */
final class AsyncApi {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String HEADERS = "cloudEventHeaders";

    private final ObjectNode document = JSON.objectNode();

    private AsyncApi() {}

    static ObjectNode document() {
        AsyncApi made = new AsyncApi();
        made.describe();
        Events.topics().forEach(made::channel);
        EventFlows.services().forEach(made::operations);
        made.schemas();
        made.messages();
        return made.document;
    }

    /** How the document names an event. */
    static String versioned(EventType<?> event) {
        return event.name() + ".v" + event.version();
    }

    private void describe() {
        document.put("asyncapi", "3.0.0");
        ObjectNode info = document.putObject("info")
                .put("title", "Proofmark events")
                .put("version", "1")
                .put("description", """
                        What the services of a certification body tell one another, as CloudEvents 1.0 over Kafka in \
                        binary mode. Topics have no order among them; within a topic the events of one key keep theirs. \
                        People appear by opaque ids only.

                        인증기관의 서비스들이 서로 알리는 이벤트입니다(CloudEvents 1.0, Kafka, binary mode). 토픽 사이에는 순서가 없고, \
                        한 토픽 안에서 같은 키의 이벤트는 순서를 유지합니다. 사람은 식별자로만 나타납니다.""");
        info.putObject("license").put("name", "Apache-2.0").put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        document.put("defaultContentType", "application/json");
    }

    private static List<EventType<?>> on(String topic) {
        return Events.all().stream()
                .filter(event -> event.topic().equals(topic))
                .toList();
    }

    private void channel(String topic) {
        ObjectNode channel = document.withObjectProperty("channels").putObject(topic);
        channel.put("address", topic)
                .put(
                        "description",
                        "Published by " + EventFlows.publisher(on(topic).getFirst()) + ".");
        if (Events.keepsLatestOnly(topic)) {
            channel.withObjectProperty("bindings")
                    .withObjectProperty("kafka")
                    .putObject("topicConfiguration")
                    .putArray("cleanup.policy")
                    .add("compact");
        }
        ObjectNode messages = channel.putObject("messages");
        on(topic)
                .forEach(event ->
                        messages.set(versioned(event), reference("#/components/messages/" + versioned(event))));
    }

    private void operations(String service) {
        for (String topic : Events.topics()) {
            List<EventType<?>> published = on(topic).stream()
                    .filter(event -> EventFlows.publisher(event).equals(service))
                    .toList();
            List<EventType<?>> takenIn = on(topic).stream()
                    .filter(EventFlows.takenInBy(service)::contains)
                    .toList();
            operation(service, "send", topic, published);
            operation(service, "receive", topic, takenIn);
        }
    }

    private void operation(String service, String action, String topic, List<EventType<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        ObjectNode operation =
                document.withObjectProperty("operations").putObject(service + "." + action + "." + topic);
        operation
                .put("action", action)
                .put("summary", service + (action.equals("send") ? " publishes these" : " takes these in"));
        operation.set("channel", reference("#/channels/" + topic));
        ArrayNode messages = operation.putArray("messages");
        events.forEach(event -> messages.add(reference("#/channels/" + topic + "/messages/" + versioned(event))));
    }

    private void schemas() {
        ObjectNode schemas = document.withObjectProperty("components").putObject("schemas");
        schemas.set(HEADERS, headers());
        EventFiles.values()
                .path("$defs")
                .properties()
                .forEach(value -> schemas.set(value.getKey(), bundled(value.getValue())));
        Events.all().forEach(event -> schemas.set(versioned(event), bundled(EventFiles.schema(event))));
    }

    private static ObjectNode headers() {
        ObjectNode headers = JSON.objectNode().put("type", "object");
        ObjectNode properties = headers.putObject("properties");
        EventHeader.ALL.forEach(header -> properties.set(header.name(), header.schema()));
        ArrayNode required = headers.putArray("required");
        EventHeader.ALL.stream().filter(EventHeader::required).forEach(header -> required.add(header.name()));
        return headers;
    }

    private void messages() {
        ObjectNode messages = document.withObjectProperty("components").putObject("messages");
        Events.all().forEach(event -> messages.set(versioned(event), message(event)));
    }

    private static ObjectNode message(EventType<?> event) {
        ObjectNode message = JSON.objectNode()
                .put("name", event.name())
                .put("title", event.name())
                .put("summary", EventFiles.schema(event).path("description").asText())
                .put("contentType", "application/json");
        ArrayNode headers = message.putObject("headers").putArray("allOf").add(reference(SCHEMAS + HEADERS));
        ObjectNode fixed = headers.addObject().putObject("properties");
        EventHeader.ALL.stream()
                .filter(EventHeader::belongsToTheType)
                .forEach(header -> fixed.putObject(header.name()).put("const", header.valueOf(event)));
        message.putObject("correlationId").put("location", "$message.header#/ce_correlationid");
        message.set("payload", reference(SCHEMAS + versioned(event)));
        message.putObject("bindings")
                .putObject("kafka")
                .putObject("key")
                .put("type", "string")
                .put("format", "uuid")
                .put("title", EventFlows.key(event));
        message.putArray("examples").add(example(event));
        return message;
    }

    private static ObjectNode example(EventType<?> event) {
        ObjectNode example = JSON.objectNode().put("name", "sample");
        ObjectNode headers = example.putObject("headers");
        EventHeader.ALL.forEach(header -> headers.put(header.name(), header.valueOf(event)));
        example.set("payload", EventFiles.sample(event));
        return example;
    }

    /** A schema whose references lead into this document. */
    private static JsonNode bundled(JsonNode schema) {
        if (schema instanceof ArrayNode array) {
            ArrayNode copy = JSON.arrayNode();
            array.forEach(element -> copy.add(bundled(element)));
            return copy;
        }
        if (!(schema instanceof ObjectNode object)) {
            return schema;
        }
        ObjectNode copy = JSON.objectNode();
        object.properties().forEach(member -> {
            switch (member.getKey()) {
                case "$schema" -> {} // The document's dialect is AsyncAPI's own, a superset of JSON Schema draft 7.
                case "$ref" ->
                    copy.put("$ref", SCHEMAS + valueName(member.getValue().asText()));
                default -> copy.set(member.getKey(), bundled(member.getValue()));
            }
        });
        return copy;
    }

    private static String valueName(String reference) {
        if (!reference.contains("#/$defs/")) {
            throw new IllegalStateException(reference + " leads to no shared value");
        }
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static ObjectNode reference(String target) {
        return JSON.objectNode().put("$ref", target);
    }
}
