package dev.proofmark.audit.evaluation.usecase;

import dev.proofmark.audit.laboratory.domain.LaboratoryDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation with what those are called who take part in it.
 *
 * @param laboratory null before one is assigned, and in answers to commands
 * @param people everybody who was ever assigned; nobody in answers to commands
 */
public record NamedEvaluation(SeenEvaluation seen, @Nullable LaboratoryDetails laboratory, List<NamedPerson> people) {
    public NamedEvaluation {
        people = List.copyOf(people);
    }
}
