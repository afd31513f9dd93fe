package dev.proofmark.certificate.fitness.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All that is known of one person of the body; who isn't on record has no competence and has declared nothing. */
public record PersonnelRecord(String personId, List<Competence> competences, List<Declaration> declarations) {
    public PersonnelRecord {
        competences = List.copyOf(competences);
        declarations = List.copyOf(declarations);
    }

    /** That of somebody of whom nothing is known. */
    public static PersonnelRecord none(String personId) {
        return new PersonnelRecord(personId, List.of(), List.of());
    }

    /** Whether they are competent for one of these functions under a scheme on that day. */
    public boolean competentFor(Set<CompetenceFunction> functions, String schemeId, LocalDate day) {
        return competences.stream()
                .filter(competence -> functions.contains(competence.function()))
                .filter(competence -> competence.schemeId().equals(schemeId))
                .anyMatch(competence -> competence.validOn(day));
    }

    /** What they have declared, and nothing has replaced, that keeps them away from an organisation on that day. */
    public Optional<Declaration> tieTo(UUID organisation, LocalDate day) {
        return declarations.stream()
                .filter(declaration -> !replaced(declaration))
                .filter(declaration -> declaration.bars(organisation, day))
                .findFirst();
    }

    private boolean replaced(Declaration declaration) {
        return declarations.stream().anyMatch(later -> declaration.id().equals(later.replaces()));
    }
}
