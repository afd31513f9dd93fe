package dev.proofmark.audit.evaluation.domain;

import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.laboratory.domain.LaboratoryFunction;
import dev.proofmark.audit.personnel.domain.CompetenceFunction;
import dev.proofmark.audit.personnel.domain.Dossier;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Much may have changed since the assignment: whoever acts is still authorised by the laboratory (ISO/IEC 17025:2017, 6.2.6),
 * or still competent for the scheme (ISO/IEC 17065:2012, 6.1.2), on the day on which they act.
 */
public final class ActingPolicy {

    private ActingPolicy() {}

    /** What keeps somebody of the laboratory from acting in that function today. */
    public static Optional<Refusal> objection(
            String person, LaboratoryFunction function, Laboratory laboratory, LocalDate today) {
        return laboratory.hasMember(person, function, today)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "laboratory-function-missing",
                        Map.of("person", person, "function", function.name(), "day", today.toString())));
    }

    /** What keeps an evaluator from acting today. */
    public static Optional<Refusal> objection(Dossier evaluator, String scheme, LocalDate today) {
        return evaluator.competentOn(today, today, CompetenceFunction.EVALUATOR, scheme, content -> true)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "evaluator-not-competent",
                        Map.of("person", evaluator.personId(), "scheme", scheme, "day", today.toString())));
    }
}
