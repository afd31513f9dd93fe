package dev.proofmark.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body, and where, without a word about our classes. */
final class JsonMistakes {

    private JsonMistakes() {}

    static Refusal refusal(JsonProcessingException mistake) {
        return switch (mistake) {
            case UnrecognizedPropertyException unknown ->
                field(unknown, "unknown-member", Map.of("name", unknown.getPropertyName()));
            case StrictText.ControlCharacterException control -> field(control, "control-character", Map.of());
            case MismatchedInputException mismatch ->
                field(mismatch, "wrong-type", Map.of("expected", expected(mismatch.getTargetType())));
            case JsonMappingException mapping -> field(mapping, "wrong-format", Map.of());
            case JsonProcessingException unreadable -> Refusal.of("malformed-request");
        };
    }

    private static Refusal field(JsonMappingException mistake, String code, Map<String, String> facts) {
        return new Refusal("malformed-request", List.of(new FieldRefusal(pointer(mistake), code, facts)), Map.of());
    }

    private static String pointer(JsonMappingException mistake) {
        return mistake.getPath().stream().map(JsonMistakes::segment).collect(Collectors.joining());
    }

    private static String segment(JsonMappingException.Reference reference) {
        String name = reference.getFieldName();
        return "/"
                + (name == null
                        ? Integer.toString(reference.getIndex())
                        : name.replace("~", "~0").replace("/", "~1"));
    }

    private static String expected(@org.jspecify.annotations.Nullable Class<?> type) {
        if (type == null) {
            return "object";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "String" -> "text";
            case "int", "Integer", "long", "Long" -> "integer";
            case "double", "Double", "BigDecimal" -> "number";
            case "boolean", "Boolean" -> "true, false";
            case "UUID" -> "UUID";
            case "LocalDate" -> "YYYY-MM-DD";
            case "Instant", "OffsetDateTime" -> "RFC 3339 date-time";
            case "LocalTime" -> "HH:MM";
            case "List", "Set", "ArrayList", "Collection" -> "list";
            default -> "object";
        };
    }
}
