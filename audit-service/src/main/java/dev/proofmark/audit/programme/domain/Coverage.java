package dev.proofmark.audit.programme.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The clauses and controls that an audit looks at.
 *
 * @param clauses ids in the standard, for example {@code 9.2.1}
 * @param controls ids of applicable controls, for example {@code A.6.2.8}
 */
public record Coverage(List<String> clauses, List<String> controls) {

    public Coverage {
        clauses = List.copyOf(clauses);
        controls = List.copyOf(controls);
    }

    static Coverage nothing() {
        return new Coverage(List.of(), List.of());
    }

    /** Clauses and controls together. */
    public Set<String> requirements() {
        return Stream.concat(clauses.stream(), controls.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
