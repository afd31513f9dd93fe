package dev.proofmark.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.util.List;

/** The OpenAPI document of the service under test, as it is served. */
public final class ServedDocument {

    private final JsonNode document;

    private ServedDocument(JsonNode document) {
        this.document = document;
    }

    /** Asks the service for it. */
    public static ServedDocument read() {
        String served = RestAssured.given()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return new ServedDocument(new JsonMapper().readTree(served));
        } catch (JsonProcessingException noJson) {
            throw new AssertionError("the service's OpenAPI document is no JSON", noJson);
        }
    }

    /**
     * What an operation's body cannot be without.
     *
     * @param method in small letters, as the document has it
     * @param within the members on the way to the one whose own members are asked for; none for the body itself
     */
    public List<String> required(String method, String path, String... within) {
        JsonNode schema = resolved(document.path("paths")
                .path(path)
                .path(method)
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema"));
        for (String member : within) {
            schema = resolved(schema.path("properties").path(member));
        }
        return schema.path("required").valueStream().map(JsonNode::asText).toList();
    }

    /** The schema itself: of a list, that of what is in it; of what may be null, that of what it is otherwise. */
    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(document.at(schema.path("$ref").asText().substring(1)));
        }
        if (schema.has("items")) {
            return resolved(schema.path("items"));
        }
        return schema.path("anyOf")
                .valueStream()
                .filter(choice -> choice.has("$ref"))
                .findFirst()
                .map(this::resolved)
                .orElse(schema);
    }
}
