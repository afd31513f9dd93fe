package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.personnel.domain.Absence;
import dev.proofmark.audit.personnel.domain.Availability;
import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.domain.Declaration;
import dev.proofmark.audit.personnel.domain.Dossier;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is known of people, for other features that put them on teams; within the session or transaction under way. */
@ApplicationScoped
public class Dossiers {

    private final Personnel personnel;
    private final Competences competences;
    private final Declarations declarations;

    public Dossiers(Personnel personnel, Competences competences, Declarations declarations) {
        this.personnel = personnel;
        this.competences = competences;
        this.declarations = declarations;
    }

    /** Those of these people of whom there is a record, which nobody else may then hold until the transaction ends. */
    public Uni<List<Dossier>> hold(Collection<UUID> personIds) {
        return personnel.hold(personIds).chain(this::of);
    }

    /** Of people of whom there is a record; one table after the other, since a session does one thing at a time. */
    public Uni<List<Dossier>> of(List<UUID> personIds) {
        return competences
                .of(personIds)
                .chain(competent -> declarations
                        .of(personIds)
                        .chain(declared -> personnel
                                .availabilities(personIds)
                                .map(away -> personIds.stream()
                                        .map(personId -> dossier(personId, competent, declared, away))
                                        .toList())));
    }

    private static Dossier dossier(
            UUID personId, List<Competence> competences, List<Declaration> declarations, List<Availability> away) {
        List<Absence> absences = away.stream()
                .filter(availability -> availability.personId().equals(personId))
                .flatMap(availability -> availability.absences().stream())
                .toList();
        return new Dossier(
                personId.toString(),
                competences.stream()
                        .filter(competence -> competence.personId().equals(personId))
                        .toList(),
                declarations.stream()
                        .filter(declaration -> declaration.personId().equals(personId))
                        .toList(),
                absences);
    }
}
