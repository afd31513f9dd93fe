package dev.proofmark.verification.credential;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.NumberToJSON;

/** Writes a value by the rules of RFC 8785, section 3.2. */
final class CanonicalWriter {

    private final StringBuilder text = new StringBuilder();

    private CanonicalWriter() {}

    static String write(JsonNode value) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.append(value);
        return writer.text.toString();
    }

    private void append(JsonNode value) {
        switch (value.getNodeType()) {
            case OBJECT -> appendObject(value);
            case ARRAY -> appendArray(value);
            case STRING -> appendString(value.textValue());
            case NUMBER -> text.append(number(value));
            case BOOLEAN, NULL -> text.append(value.asText());
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("no JSON value: " + value.getNodeType());
        }
    }

    /** Members stand in the order of their names' UTF-16 units, as strings are compared in Java. */
    private void appendObject(JsonNode object) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        text.append('{');
        String separator = "";
        for (Map.Entry<String, JsonNode> member : sorted.entrySet()) {
            text.append(separator);
            appendString(member.getKey());
            text.append(':');
            append(member.getValue());
            separator = ",";
        }
        text.append('}');
    }

    private void appendArray(JsonNode array) {
        text.append('[');
        String separator = "";
        for (JsonNode element : array) {
            text.append(separator);
            append(element);
            separator = ",";
        }
        text.append(']');
    }

    private void appendString(String string) {
        text.append('"');
        for (int at = 0; at < string.length(); at++) {
            char unit = string.charAt(at);
            if (Character.isHighSurrogate(unit)
                    && at + 1 < string.length()
                    && Character.isLowSurrogate(string.charAt(at + 1))) {
                text.append(unit).append(string.charAt(++at));
            } else if (Character.isSurrogate(unit)) {
                throw new IllegalArgumentException("half a character in a string");
            } else {
                appendUnit(unit);
            }
        }
        text.append('"');
    }

    private void appendUnit(char unit) {
        switch (unit) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (unit < ' ') {
                    text.append("\\u%04x".formatted((int) unit));
                } else {
                    text.append(unit);
                }
            }
        }
    }

    /** As ECMAScript writes it; a number that only another one could stand for has no canonical form. */
    private static String number(JsonNode value) {
        double number = value.doubleValue();
        if (Double.isFinite(number)) {
            String written = written(number);
            if (value.isDouble() || new BigDecimal(written).compareTo(value.decimalValue()) == 0) {
                return written;
            }
        }
        throw new IllegalArgumentException("a number that no double is: " + value);
    }

    private static String written(double number) {
        try {
            return NumberToJSON.serializeNumber(number);
        } catch (IOException notFinite) {
            throw new IllegalArgumentException(notFinite);
        }
    }
}
