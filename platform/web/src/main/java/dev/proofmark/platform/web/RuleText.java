package dev.proofmark.platform.web;

import java.util.Map;
import java.util.Optional;

/**
 * One section of docs/rules.md.
 *
 * @param name the section's heading, for example {@code I-16}
 * @param status HTTP status of a problem of this type
 * @param english title and detail in English
 * @param korean title and detail in Korean
 * @param source where the rule comes from, if it is not of our own making
 */
public record RuleText(String name, int status, Words english, Words korean, Optional<String> source) {

    /** Title and detail in one language; both may hold placeholders such as {@code {state}}. */
    public record Words(String title, String detail) {

        /** The title with its placeholders filled in; unknown ones stay readable without their braces. */
        public String title(Map<String, String> facts) {
            return filled(title, facts);
        }

        /** The detail, likewise. */
        public String detail(Map<String, String> facts) {
            return filled(detail, facts);
        }

        private static String filled(String words, Map<String, String> facts) {
            String filled = words;
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                filled = filled.replace("{" + fact.getKey() + "}", fact.getValue());
            }
            return filled.replaceAll("\\{([a-zA-Z]+)}", "$1");
        }
    }

    public Words in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case KOREAN -> korean;
        };
    }
}
