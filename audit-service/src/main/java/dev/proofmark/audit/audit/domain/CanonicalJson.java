package dev.proofmark.audit.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSON with one spelling for one content, so that a hash over it means something: the JSON Canonicalization Scheme (RFC
 * 8785) for texts, numbers, truth values, lists and objects. Absent members are left out.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The object's canonical text; members whose value is null are left out. */
    public static String of(Map<String, ? extends @Nullable Object> members) {
        var sorted = new TreeMap<String, String>();
        members.forEach((name, value) -> {
            if (value != null) {
                sorted.put(name, text(value));
            }
        });
        return sorted.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The hash over the text's UTF-8 bytes, in lower-case hexadecimal. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash over bytes, in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case Member member -> of(member.members());
            case List<?> list -> list.stream().map(CanonicalJson::text).collect(Collectors.joining(",", "[", "]"));
            case Boolean truth -> truth.toString();
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Double number -> CanonicalNumber.of(number);
            case String string -> quoted(string);
            default -> throw new IllegalArgumentException("no canonical form for " + value.getClass());
        };
    }

    /** An object within an object. */
    public record Member(Map<String, ? extends @Nullable Object> members) {}

    private static String quoted(String string) {
        var quoted = new StringBuilder("\"");
        string.chars().forEach(character -> quoted.append(escaped((char) character)));
        return quoted.append('"').toString();
    }

    private static String escaped(char character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> character < ' ' ? "\\u%04x".formatted((int) character) : String.valueOf(character);
        };
    }
}
