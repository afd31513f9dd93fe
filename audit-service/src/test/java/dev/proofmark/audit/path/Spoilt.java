package dev.proofmark.audit.path;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A body with one thing wrong in it.
 *
 * @param what the pointer and what stands there now
 * @param json the whole body, in ASCII: what is no character at all travels as an escape
 */
record Spoilt(String what, String json) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** More than any text or list may have. */
    private static final int TOO_LONG = 20_001;

    private static final int TOO_MANY = 1_001;

    /** Every member of the body, at any depth, replaced in turn by everything that it can't be. */
    static List<Spoilt> versionsOf(Map<String, Object> body) {
        ObjectNode whole = JSON.valueToTree(body);
        List<Spoilt> versions = new ArrayList<>();
        for (JsonPointer pointer : pointers(whole, JsonPointer.empty())) {
            for (JsonNode wrong : wrongInsteadOf(whole.at(pointer))) {
                versions.add(replaced(whole, pointer, wrong));
            }
        }
        return versions;
    }

    private static List<JsonPointer> pointers(JsonNode node, JsonPointer here) {
        List<JsonPointer> pointers = new ArrayList<>(List.of(here));
        node.properties()
                .forEach(member -> pointers.addAll(pointers(member.getValue(), here.appendProperty(member.getKey()))));
        IntStream.range(0, node.isArray() ? node.size() : 0)
                .forEach(index -> pointers.addAll(pointers(node.get(index), here.appendIndex(index))));
        return pointers;
    }

    private static List<JsonNode> wrongInsteadOf(JsonNode right) {
        return switch (right.getNodeType()) {
            case STRING ->
                nodes(
                        5,
                        1.5,
                        true,
                        List.of(),
                        List.of("x"),
                        Map.of(),
                        Map.of("a", 1),
                        "a\u0000b",
                        "a\u001b",
                        "\u007f",
                        "\u202e",
                        "\ud800",
                        "\udc00a",
                        "가".repeat(TOO_LONG),
                        "x".repeat(100_001));
            case BOOLEAN -> nodes("true", "", 1, 0, 1.5, List.of(), List.of(true), Map.of());
            case ARRAY ->
                nodes(
                        5,
                        "x",
                        true,
                        Map.of(),
                        Collections.singletonList(null),
                        List.of(List.of()),
                        Collections.nCopies(TOO_MANY, right.isEmpty() ? "x" : right.get(0)));
            case OBJECT ->
                nodes(5, "x", true, List.of(), right.<ObjectNode>deepCopy().put("unknown", 1));
            case NUMBER ->
                nodes("1", "", 1.5, -1, 10_000_000, new BigInteger("9".repeat(30)), true, List.of(), Map.of());
            case NULL, BINARY, MISSING, POJO -> throw new IllegalArgumentException("no form has " + right);
        };
    }

    private static List<JsonNode> nodes(Object... values) {
        return List.of(values).stream().<JsonNode>map(JSON::valueToTree).toList();
    }

    private static Spoilt replaced(ObjectNode whole, JsonPointer pointer, JsonNode wrong) {
        JsonNode copy = whole.deepCopy();
        if (pointer.matches()) {
            copy = wrong;
        } else {
            JsonNode parent = copy.at(pointer.head());
            switch (parent) {
                case ObjectNode object -> object.set(pointer.last().getMatchingProperty(), wrong);
                case ArrayNode array -> array.set(pointer.last().getMatchingIndex(), wrong);
                default -> throw new IllegalArgumentException("nothing is in " + parent);
            }
        }
        return new Spoilt(pointer + "=" + wrong, written(copy));
    }

    private static String written(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
