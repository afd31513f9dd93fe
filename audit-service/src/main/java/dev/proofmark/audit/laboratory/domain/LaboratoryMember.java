package dev.proofmark.audit.laboratory.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody who works for a laboratory.
 *
 * @param personId the identity provider's opaque id
 * @param days on which they do
 */
public record LaboratoryMember(String personId, Set<LaboratoryFunction> functions, Days days, Recorded recorded)
        implements HistoryLine {

    public LaboratoryMember {
        functions = Set.copyOf(functions);
    }

    boolean isOn(String person, LocalDate day) {
        return personId.equals(person) && days.include(day);
    }
}
