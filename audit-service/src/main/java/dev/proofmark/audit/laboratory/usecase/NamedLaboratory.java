package dev.proofmark.audit.laboratory.usecase;

import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.laboratory.domain.LaboratoryPerson;
import java.util.Map;

/**
 * A laboratory with what its people are called.
 *
 * @param people by their opaque ids; without those whose names are not on record
 */
public record NamedLaboratory(Laboratory laboratory, Map<String, LaboratoryPerson> people) {
    public NamedLaboratory {
        people = Map.copyOf(people);
    }
}
