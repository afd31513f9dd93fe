package dev.proofmark.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a server answered: status, the headers that matter, and the body as it came. */
public record Answer(int status, @Nullable String entityTag, String contentType, String body) {

    /** The answer as it came over the wire. */
    public static Answer of(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Content-Type").orElse(""),
                new String(response.body(), StandardCharsets.UTF_8));
    }

    /** Whether the server did what was asked. */
    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** The body as JSON; a missing node when it is none. */
    public JsonNode json() {
        if (!contentType.contains("json")) {
            return MissingNode.getInstance();
        }
        try {
            return Json.MAPPER.readTree(body);
        } catch (JsonProcessingException exception) {
            throw new StepFailedException("The server announced JSON and sent something else: " + body, exception);
        }
    }

    /** The last part of a problem's {@code type}: the rule or the name under which docs/rules.md explains it. */
    public String rule() {
        String type = json().path("type").asText("");
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
