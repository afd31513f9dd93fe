package dev.proofmark.certificate.decision.domain;

import java.util.List;
import java.util.UUID;

/**
 * How one item of a file stands.
 *
 * @param sources where it came from: the application, the audits, the evaluations or the findings by their ids; of findings that are open,
 *     those
 */
public record Completeness(CompletenessItem item, State state, Source source, List<UUID> sources) {
    public Completeness {
        sources = List.copyOf(sources);
    }

    /** Whether it is there. */
    public enum State {
        PRESENT,
        /** Still to come. */
        MISSING,
        /** There, but not in order yet. */
        OPEN
    }

    /** Who told. */
    public enum Source {
        APPLICATION,
        AUDIT,
        EVALUATION,
        FINDING,
        PERSON
    }
}
