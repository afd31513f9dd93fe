package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.personnel.domain.Availability;
import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.domain.Declaration;
import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Shows the records of the body's people to those who may see them. */
@ApplicationScoped
public class ReadPersonnel {

    private final Personnel personnel;
    private final Competences competences;
    private final Declarations declarations;
    private final PersonnelAccess access;

    public ReadPersonnel(
            Personnel personnel, Competences competences, Declarations declarations, PersonnelAccess access) {
        this.personnel = personnel;
        this.competences = competences;
        this.declarations = declarations;
        this.access = access;
    }

    @WithSession
    public Uni<Person> one(UUID personId, Actor actor) {
        return access.readable(personId, actor);
    }

    @WithSession
    public Uni<Page<Person>> list(Personnel.Wanted wanted, PageRequest page, Actor actor) {
        access.requireReader(actor);
        return personnel.list(wanted, page).map(rows -> Pages.of(rows, page, Person::personId));
    }

    /** Everybody, for those who may know no more than their names. */
    @WithSession
    public Uni<Page<Person>> colleagues(PageRequest page, Actor actor) {
        access.requireColleague(actor);
        return everybody(page);
    }

    /** Everybody, for other features that know who may ask. Within the session or transaction under way. */
    public Uni<Page<Person>> everybody(PageRequest page) {
        return personnel
                .list(new Personnel.Wanted(null, null, null), page)
                .map(rows -> Pages.of(rows, page, Person::personId));
    }

    /** Some of them, for other features that know who may ask. Within the session or transaction under way. */
    public Uni<List<Person>> people(Collection<UUID> personIds) {
        return personnel.people(personIds);
    }

    /** When whoever is away on some of these days is not there. Within the session or transaction under way. */
    public Uni<List<Availability>> away(LocalDate firstDay, LocalDate lastDay, Actor actor) {
        access.requireReader(actor);
        return personnel
                .availabilities()
                .map(all -> all.stream()
                        .map(one -> new Availability(
                                one.personId(),
                                one.absences().stream()
                                        .filter(absence -> absence.touches(firstDay, lastDay))
                                        .toList(),
                                one.version()))
                        .filter(one -> !one.absences().isEmpty())
                        .toList());
    }

    @WithSession
    public Uni<Page<Competence>> competences(UUID personId, PageRequest page, Actor actor) {
        return access.readable(personId, actor)
                .chain(person -> competences.of(personId, page))
                .map(rows -> Pages.of(rows, page, Competence::competenceId));
    }

    @WithSession
    public Uni<Competence> competence(UUID personId, UUID competenceId, Actor actor) {
        return access.readable(personId, actor)
                .chain(person -> competences.find(competenceId))
                .map(found -> found.filter(competence -> competence.personId().equals(personId))
                        .orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }

    @WithSession
    public Uni<Page<Declaration>> declarations(UUID personId, PageRequest page, Actor actor) {
        return access.readable(personId, actor)
                .chain(person -> declarations.of(personId, page))
                .map(rows -> Pages.of(rows, page, Declaration::declarationId));
    }

    @WithSession
    public Uni<Availability> availability(UUID personId, Actor actor) {
        return access.readable(personId, actor).chain(person -> personnel.availability(personId));
    }
}
