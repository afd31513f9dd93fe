package dev.proofmark.audit.laboratory.usecase;

import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.laboratory.domain.LaboratoryDetails;
import dev.proofmark.audit.laboratory.domain.LaboratoryMember;
import dev.proofmark.audit.laboratory.domain.LaboratoryPerson;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What laboratories and their people are called, for other features that know who may ask; within the session or
 * transaction under way.
 */
@ApplicationScoped
public class NamesOfLaboratories {

    private final Laboratories laboratories;
    private final LaboratoryPeople people;

    public NamesOfLaboratories(Laboratories laboratories, LaboratoryPeople people) {
        this.laboratories = laboratories;
        this.people = people;
    }

    /** Names and addresses of these laboratories. */
    public Uni<Map<UUID, LaboratoryDetails>> details(Collection<UUID> ids) {
        return laboratories.details(ids);
    }

    /** What these people are called whose names are on record. */
    public Uni<Map<String, LaboratoryPerson>> people(Collection<String> personIds) {
        return people.of(personIds)
                .map(found -> found.stream()
                        .collect(Collectors.toUnmodifiableMap(LaboratoryPerson::personId, Function.identity())));
    }

    Uni<List<NamedLaboratory>> named(List<Laboratory> found) {
        List<String> members = found.stream()
                .flatMap(laboratory -> laboratory.members().stream())
                .map(LaboratoryMember::personId)
                .distinct()
                .toList();
        return people(members)
                .map(names -> found.stream()
                        .map(laboratory -> new NamedLaboratory(laboratory, names))
                        .toList());
    }

    Uni<NamedLaboratory> named(Laboratory laboratory) {
        return named(List.of(laboratory)).map(List::getFirst);
    }
}
