package dev.proofmark.gateway.apidocs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.platform.web.Problem;
import java.util.List;
import java.util.Set;

/**
 * What all operations have in common, and no service says of each of its own: the headers by which a command is told from
 * its repetition and held against the version that was seen, and that every refusal is a problem (RFC 9457).
 */
final class CommonParts {

    private static final Set<String> CHANGING = Set.of("post", "put", "patch", "delete");
    private static final String PROBLEM = "#/components/responses/Problem";

    /** What the framework says of a refusal is only its status; these are refusals of any operation. */
    private static final List<String> REFUSALS = List.of("4XX", "5XX");

    private CommonParts() {}

    /** Adds what {@link #complete} refers to. */
    static void define(ObjectNode components) {
        ObjectNode parameters = components.withObjectProperty("parameters");
        header(
                parameters.putObject("IdempotencyKey"),
                "Idempotency-Key",
                true,
                "One key for each intention. The same key with the same body again brings the first answer again, for 48"
                        + " hours; with another body it is refused.",
                "[\\x21-\\x7E]{8,128}");
        header(
                parameters.putObject("IfMatch"),
                "If-Match",
                false,
                "The ETag of what was seen, where a command changes that. Whoever leaves it out where it is needed is told"
                        + " so (428); where the version is another by now, nothing is changed (412).",
                "\"[0-9]{1,18}\"");
        components
                .withObjectProperty("responses")
                .putObject("Problem")
                .put("description", "Refused, or not possible now: a problem that names its rule")
                .putObject("content")
                .putObject(Problem.MEDIA_TYPE)
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
        problem(components.withObjectProperty("schemas").putObject("Problem"));
    }

    private static void header(ObjectNode header, String name, boolean required, String description, String pattern) {
        header.put("name", name)
                .put("in", "header")
                .put("required", required)
                .put("description", description)
                .putObject("schema")
                .put("type", "string")
                .put("pattern", "^" + pattern + "$");
    }

    private static void problem(ObjectNode schema) {
        ObjectNode members = members(schema, "type", "title", "status", "rule");
        text(members, "type", "The page that explains the rule: /problems/ and its name");
        text(members, "title", "The rule in one sentence, in the language asked for");
        members.putObject("status").put("type", "integer");
        text(members, "detail", "What it means here and what to do");
        text(members, "instance", "Path of the request");
        text(members, "rule", "Name of the rule, for machines");
        text(members, "traceId", "Finds the request in the logs");
        ObjectNode field = members.putObject("errors").put("type", "array").putObject("items");
        ObjectNode ofField = members(field, "pointer", "code", "detail");
        text(
                ofField,
                "pointer",
                "JSON pointer (RFC 6901) into the body; a query parameter begins with a question mark");
        text(ofField, "code", "Name of the field's rule");
        text(ofField, "detail", "What is wrong with it");
    }

    private static ObjectNode members(ObjectNode schema, String... required) {
        schema.put("type", "object")
                .putArray("required")
                .addAll(List.of(required).stream()
                        .map(JsonNodeFactory.instance::textNode)
                        .toList());
        return schema.putObject("properties");
    }

    private static void text(ObjectNode members, String name, String description) {
        members.putObject(name).put("type", "string").put("description", description);
    }

    /**
     * Completes an operation.
     *
     * @param method in small letters, as the document has it
     */
    static void complete(String method, ObjectNode operation) {
        if (method.equals("post")) {
            refer(operation, "IdempotencyKey");
        }
        if (CHANGING.contains(method)) {
            refer(operation, "IfMatch");
        }
        ObjectNode responses = operation.withObjectProperty("responses");
        responses.properties().removeIf(answer -> answer.getKey().startsWith("4"));
        if (method.equals("post") && responses.has("200")) {
            // Made (201), done (200) or begun (202): no service says which.
            responses.set("2XX", responses.remove("200"));
        } else if (method.equals("delete") && responses.has("200")) {
            responses.remove("200");
            responses.putObject("204").put("description", "Deleted");
        }
        REFUSALS.forEach(status -> responses.putObject(status).put("$ref", PROBLEM));
    }

    private static void refer(ObjectNode operation, String parameter) {
        operation.withArrayProperty("parameters").addObject().put("$ref", "#/components/parameters/" + parameter);
    }
}
