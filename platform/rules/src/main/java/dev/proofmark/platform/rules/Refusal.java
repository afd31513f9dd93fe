package dev.proofmark.platform.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An expected "no": the rule that says so and the fields it speaks of. The words and the HTTP status stand in
 * docs/rules.md under the rule's name, in Korean and English.
 *
 * @param rule name of a section of docs/rules.md: an invariant ({@code I-16}) or a general rule ({@code wrong-state})
 * @param fields the fields concerned; empty where the rule speaks of the whole
 * @param facts values for the placeholders of that section's texts, for example {@code status → DRAFT}
 */
public record Refusal(String rule, List<FieldRefusal> fields, Map<String, String> facts) {

    public Refusal {
        fields = List.copyOf(fields);
        facts = Map.copyOf(facts);
    }

    public static Refusal of(String rule) {
        return new Refusal(rule, List.of(), Map.of());
    }

    public static Refusal of(String rule, Map<String, String> facts) {
        return new Refusal(rule, List.of(), facts);
    }

    /** What fills the words of a field: what is said of the whole, unless it says otherwise itself. */
    public Map<String, String> factsOf(FieldRefusal field) {
        Map<String, String> both = new HashMap<>(facts);
        both.putAll(field.facts());
        return Map.copyOf(both);
    }

    /** A rule that speaks of one field. */
    public static Refusal at(String rule, String pointer) {
        return new Refusal(rule, List.of(FieldRefusal.of(pointer, rule)), Map.of());
    }

    /** Several fields refused at once under the general rule {@code validation}. */
    public static Refusal validation(List<FieldRefusal> fields) {
        return new Refusal("validation", fields, Map.of());
    }

    /** The command is not possible in the state that the thing is in. */
    public static Refusal wrongState(String command, Enum<?> state) {
        return of("wrong-state", Map.of("command", command, "state", state.name()));
    }

    /** The role never has the operation: staff are told so, and for clients there is nothing of the kind. */
    public static Refusal beyondRoleOf(Actor actor) {
        return actor.isClient() ? notFound() : of("forbidden");
    }

    /** The thing does not exist, or is another tenant's: nobody can tell which. */
    public static Refusal notFound() {
        return of("not-found");
    }
}
