package dev.proofmark.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request may carry, made of its operation's schema (OpenAPI 3.1): every required member, as short as is allowed. It
 * has the right form, and means nothing.
 */
final class SampleBodies {

    private static final String JSON = "application/json";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<String, String> FORMATS = Map.of(
            "uuid", "00000000-0000-7000-8000-000000000001",
            "date", "2030-01-02",
            "date-time", "2030-01-02T00:00:00Z",
            "local-time", "10:00:00",
            "uri", "https://sample.example");

    /** Whatever the API's patterns ask for is among these. */
    private static final List<String> TEXTS = List.of(
            "ko", "1", "0".repeat(64), "/organisation", "00000000-0000-4000-8000-000000000001", "+82 2 1234 5678");

    /** No pattern of the API's says how an address is made. */
    private static final String ADDRESS = "somebody@sample.example";

    private final JsonNode document;

    SampleBodies(JsonNode document) {
        this.document = document;
    }

    /**
     * A body with its media type.
     *
     * @param content empty where the operation takes none
     */
    record Body(String mediaType, String content) {}

    /** A body that fits an operation of the document. */
    Body of(JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        if (content.isMissingNode()) {
            return new Body(JSON, "");
        }
        String mediaType = content.has(JSON) ? JSON : content.fieldNames().next();
        String body = mediaType.equals(JSON)
                ? sample(content.path(JSON).path("schema")).toString()
                : "id";
        return new Body(mediaType, body);
    }

    private JsonNode sample(JsonNode schema) {
        if (schema.has("$ref")) {
            return sample(document.at(schema.path("$ref").asText().substring(1)));
        }
        for (String choice : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.has(choice)) {
                return sample(schema.path(choice).path(0));
            }
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> NODES.arrayNode().add(sample(schema.path("items")));
            case "integer", "number" ->
                NODES.numberNode(Math.max(1, schema.path("minimum").asLong(1)));
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.textNode(text(schema));
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText(schema.has("properties") ? "object" : "");
    }

    /** All members of what requires none cannot be absent together. */
    private ObjectNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        JsonNode members = schema.path("properties");
        JsonNode required = schema.path("required");
        members.properties().stream()
                .filter(member -> required.isEmpty() || isIn(required, member.getKey()))
                .forEach(member -> object.set(
                        member.getKey(),
                        member.getKey().equals("email") ? NODES.textNode(ADDRESS) : sample(member.getValue())));
        return object;
    }

    private static boolean isIn(JsonNode names, String name) {
        return names.valueStream().anyMatch(one -> one.asText().equals(name));
    }

    private static String text(JsonNode schema) {
        String formatted = FORMATS.get(schema.path("format").asText());
        return formatted != null
                ? formatted
                : ofPattern(schema).orElseThrow(() -> new IllegalStateException("No sample fits " + schema));
    }

    private static Optional<String> ofPattern(JsonNode schema) {
        String pattern = schema.path("pattern").asText("");
        int least = schema.path("minLength").asInt(1);
        return TEXTS.stream()
                .map(text -> text.length() < least && pattern.isEmpty() ? text.repeat(least) : text)
                .filter(text ->
                        pattern.isEmpty() || text.matches(pattern) || (pattern.equals("\\S") && !text.isBlank()))
                .filter(text -> text.length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE))
                .findFirst();
    }
}
