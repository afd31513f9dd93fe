package dev.proofmark.platform.rules;

import java.util.Map;

/**
 * One field that a rule refuses.
 *
 * @param pointer JSON pointer (RFC 6901) into the request body, for example {@code /sites/0/headcount}; empty for the whole
 * @param code name of a section of docs/rules.md, for example {@code required}
 * @param facts values for the placeholders of that section's texts
 */
public record FieldRefusal(String pointer, String code, Map<String, String> facts) {

    public FieldRefusal {
        facts = Map.copyOf(facts);
    }

    public static FieldRefusal of(String pointer, String code) {
        return new FieldRefusal(pointer, code, Map.of());
    }
}
