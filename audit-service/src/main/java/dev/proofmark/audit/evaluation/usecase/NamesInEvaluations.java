package dev.proofmark.audit.evaluation.usecase;

import dev.proofmark.audit.evaluation.domain.Assignment;
import dev.proofmark.audit.evaluation.domain.EvaluationMember;
import dev.proofmark.audit.laboratory.domain.LaboratoryDetails;
import dev.proofmark.audit.laboratory.domain.LaboratoryPerson;
import dev.proofmark.audit.laboratory.usecase.NamesOfLaboratories;
import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.audit.personnel.usecase.ReadPersonnel;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells everybody whom an evaluation concerns which laboratory it is and who its people and the evaluator are: whoever may
 * read no records of laboratories and people still reads whose work it is. Within the session or transaction under way.
 */
@ApplicationScoped
class NamesInEvaluations {

    private final NamesOfLaboratories laboratories;
    private final ReadPersonnel personnel;

    NamesInEvaluations(NamesOfLaboratories laboratories, ReadPersonnel personnel) {
        this.laboratories = laboratories;
        this.personnel = personnel;
    }

    private record Known(
            Map<UUID, LaboratoryDetails> laboratories,
            Map<String, LaboratoryPerson> laboratoryPeople,
            Map<String, Person> personnel) {

        NamedEvaluation name(SeenEvaluation seen) {
            UUID laboratory = laboratoryOf(seen);
            return new NamedEvaluation(
                    seen,
                    laboratory == null ? null : laboratories.get(laboratory),
                    members(seen).distinct().map(this::person).toList());
        }

        private NamedPerson person(String personId) {
            LaboratoryPerson ofLaboratory = laboratoryPeople.get(personId);
            if (ofLaboratory != null) {
                return new NamedPerson(personId, ofLaboratory.nameKorean(), ofLaboratory.nameEnglish());
            }
            Person ofBody = personnel.get(personId);
            return ofBody == null
                    ? new NamedPerson(personId, null, null)
                    : new NamedPerson(personId, ofBody.nameKorean(), ofBody.nameEnglish());
        }
    }

    Uni<List<NamedEvaluation>> of(List<SeenEvaluation> seen) {
        List<UUID> ids = seen.stream()
                .map(NamesInEvaluations::laboratoryOf)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<String> people =
                seen.stream().flatMap(NamesInEvaluations::members).distinct().toList();
        return laboratories
                .details(ids)
                .chain(details -> laboratories
                        .people(people)
                        .chain(ofLaboratories -> personnel
                                .people(people.stream().map(UUID::fromString).toList())
                                .map(ofBody -> new Known(details, ofLaboratories, byId(ofBody)))))
                .map(known -> seen.stream().map(known::name).toList());
    }

    Uni<NamedEvaluation> of(SeenEvaluation seen) {
        return of(List.of(seen)).map(List::getFirst);
    }

    private static Map<String, Person> byId(List<Person> people) {
        return people.stream()
                .collect(
                        Collectors.toUnmodifiableMap(person -> person.personId().toString(), Function.identity()));
    }

    private static @Nullable UUID laboratoryOf(SeenEvaluation seen) {
        Assignment assignment = seen.evaluation().assignment();
        return assignment == null ? null : assignment.laboratoryId();
    }

    private static Stream<String> members(SeenEvaluation seen) {
        return seen.evaluation().participation().ever().stream().map(EvaluationMember::personId);
    }
}
