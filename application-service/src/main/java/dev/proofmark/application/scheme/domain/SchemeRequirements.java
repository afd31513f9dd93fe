package dev.proofmark.application.scheme.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * What a scheme asks of an application: its fields, and the controls that a statement of applicability must answer
 * (I-41).
 *
 * @param fields in the order of the form
 * @param controlIds the scheme's controls in their order; empty where a scheme has none
 */
public record SchemeRequirements(
        SchemeReference reference,
        String nameKorean,
        String nameEnglish,
        List<SchemeField> fields,
        List<String> controlIds) {

    public SchemeRequirements {
        fields = List.copyOf(fields);
        controlIds = List.copyOf(controlIds);
    }

    /** The controls as a set that keeps the scheme's order. */
    public SequencedSet<String> controls() {
        return new LinkedHashSet<>(controlIds);
    }
}
