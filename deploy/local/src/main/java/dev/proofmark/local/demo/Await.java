package dev.proofmark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must be visible before a step: services learn of one another by events, so a story looks until they have.
 *
 * @param path what to read
 * @param as the user name of who reads it; the step's actor if none is named
 * @param until {@link Selector selectors} into the answer with the values to wait for; {@code "*"} means any value
 */
public record Await(String path, @Nullable String as, Map<String, JsonNode> until) {

    public Await {
        until = Map.copyOf(until);
    }

    /** Whether an answer shows everything that is waited for. */
    boolean isMetBy(JsonNode answer, Facts facts) {
        return until.entrySet().stream()
                .allMatch(wanted -> shows(answer, facts.expand(wanted.getKey()), facts.expand(wanted.getValue())));
    }

    private static boolean shows(JsonNode answer, String selector, JsonNode wanted) {
        JsonNode found = Selector.select(answer, selector);
        if (wanted.isTextual() && wanted.asText().equals("*")) {
            return !found.isMissingNode() && !found.isNull();
        }
        return found.equals(wanted);
    }
}
