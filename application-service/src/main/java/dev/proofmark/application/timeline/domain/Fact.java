package dev.proofmark.application.timeline.domain;

import dev.proofmark.application.correspondence.domain.Words;

/**
 * One fact of an entry.
 *
 * @param value as the event has it: a number, a code, a day as {@code 2026-03-31}
 */
public record Fact(FactName name, String value) {

    /** The value as a person reads it. */
    public Words words() {
        return name.words(value);
    }
}
