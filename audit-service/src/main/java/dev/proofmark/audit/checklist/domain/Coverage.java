package dev.proofmark.audit.checklist.domain;

import java.util.Set;

/**
 * The clauses and controls that one audit of a cycle covers.
 *
 * @param everything whether nothing in the scope is left to another audit
 * @param requirements their ids, where not everything is
 */
public record Coverage(boolean everything, Set<String> requirements) {

    public Coverage {
        requirements = Set.copyOf(requirements);
    }

    public static Coverage all() {
        return new Coverage(true, Set.of());
    }

    public static Coverage of(Set<String> requirements) {
        return new Coverage(false, requirements);
    }

    boolean covers(ItemSubject subject) {
        return everything || subject.kind() == ItemKind.TOPIC || requirements.contains(subject.key());
    }
}
