package dev.proofmark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds one value in a JSON document. A selector is a JSON pointer whose segments may end in {@code [member=value]}:
 * then the first element of that array with that member is taken, as in {@code /audits[kind=STAGE_1]/auditId}. Of an
 * array, {@code count} is how many elements it has, and {@code last} the last of them.
 */
final class Selector {
    private static final Pattern SEGMENT = Pattern.compile("/([^/\\[]*)(?:\\[([^=\\]]+)=([^]]*)])?");

    private Selector() {}

    static JsonNode select(JsonNode document, String selector) {
        JsonNode node = document;
        Matcher segment = SEGMENT.matcher(selector);
        while (segment.find()) {
            node = step(node, segment.group(1));
            if (segment.group(2) != null) {
                node = elementWith(node, segment.group(2), segment.group(3));
            }
        }
        return node;
    }

    private static JsonNode step(JsonNode node, String name) {
        if (name.isEmpty()) {
            return node;
        }
        return node.isArray() ? ofArray(node, name) : node.path(name);
    }

    private static JsonNode ofArray(JsonNode array, String name) {
        return switch (name) {
            case "count" -> IntNode.valueOf(array.size());
            case "last" -> array.path(array.size() - 1);
            default ->
                name.chars().allMatch(Character::isDigit)
                        ? array.path(Integer.parseInt(name))
                        : MissingNode.getInstance();
        };
    }

    private static JsonNode elementWith(JsonNode array, String member, String value) {
        for (JsonNode element : array) {
            if (element.path(member).asText().equals(value)) {
                return element;
            }
        }
        return MissingNode.getInstance();
    }
}
