package dev.proofmark.audit.checklist.domain;

import java.util.Set;

/**
 * The controls that apply to the client by its statement of applicability (ISO/IEC 42001:2023, 6.1.3).
 *
 * @param known whether the agreement told them; else every control of the scheme is looked at
 */
public record Applicability(boolean known, Set<String> controls) {

    public Applicability {
        controls = Set.copyOf(controls);
    }

    boolean includes(ItemSubject subject) {
        return !known || subject.kind() != ItemKind.CONTROL || controls.contains(subject.key());
    }
}
