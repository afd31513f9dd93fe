package dev.proofmark.application.application.domain;

import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * I-41: a statement of applicability answers every control of the scheme exactly once, with a reason both for taking
 * a control and for leaving it out (ISO/IEC 42001:2023, 6.1.3).
 */
final class StatementCompleteness {

    private static final String RULE = "I-41";

    private StatementCompleteness() {}

    static List<FieldRefusal> missing(@Nullable StatementOfApplicability statement, SchemeRequirements requirements) {
        if (requirements.controlIds().isEmpty()) {
            return List.of();
        }
        if (statement == null) {
            return List.of(FieldRefusal.of("/soa", "required"));
        }
        List<FieldRefusal> missing = new ArrayList<>();
        if (Completeness.isBlank(statement.version())) {
            missing.add(FieldRefusal.of("/soa/version", "required"));
        }
        if (statement.date() == null) {
            missing.add(FieldRefusal.of("/soa/date", "required"));
        }
        SequencedSet<String> unanswered = requirements.controls();
        for (int index = 0; index < statement.controls().size(); index++) {
            ControlStatement control = statement.controls().get(index);
            unanswered.remove(control.controlId());
            missing.addAll(gaps("/soa/controls/" + index, control));
        }
        unanswered.forEach(control -> missing.add(gap("/soa/controls", control)));
        return missing;
    }

    private static List<FieldRefusal> gaps(String pointer, ControlStatement control) {
        List<FieldRefusal> gaps = new ArrayList<>();
        if (control.applicable() == null) {
            gaps.add(gap(pointer + "/applicable", control.controlId()));
        }
        if (Completeness.isBlank(control.justification())) {
            gaps.add(gap(pointer + "/justification", control.controlId()));
        }
        if (Boolean.TRUE.equals(control.applicable()) && control.implementationStatus() == null) {
            gaps.add(gap(pointer + "/implementationStatus", control.controlId()));
        }
        return gaps;
    }

    private static FieldRefusal gap(String pointer, String control) {
        return new FieldRefusal(pointer, RULE, Map.of("control", control));
    }
}
