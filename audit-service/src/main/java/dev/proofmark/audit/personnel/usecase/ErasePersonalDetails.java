package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.platform.rules.Actor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Erases who somebody is; what they were competent for and declared stays on record under their opaque id. */
@ApplicationScoped
public class ErasePersonalDetails {

    private final Personnel personnel;
    private final PersonnelAccess access;

    public ErasePersonalDetails(Personnel personnel, PersonnelAccess access) {
        this.personnel = personnel;
        this.access = access;
    }

    /** The record without its name and home. */
    public Uni<Person> handle(UUID personId, Actor actor) {
        return access.kept(personId, actor)
                .call(person -> personnel.eraseDetails(personId))
                .map(person -> new Person(personId, person.employment(), person.languages(), null, person.version()));
    }
}
