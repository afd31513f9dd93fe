package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.audit.personnel.domain.PersonPolicy;
import dev.proofmark.audit.personnel.domain.PersonalDetails;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes or replaces the record of somebody who works for the body (ISO/IEC 17021-1:2015, 7.4). */
@ApplicationScoped
public class KeepPerson {

    private final Personnel personnel;
    private final PersonnelAccess access;
    private final PersonnelAnnouncements announcements;

    public KeepPerson(Personnel personnel, PersonnelAccess access, PersonnelAnnouncements announcements) {
        this.personnel = personnel;
        this.access = access;
        this.announcements = announcements;
    }

    /** The record as it is stored; a record that isn't there yet has version 0. */
    public Uni<Person> handle(Person person, PersonalDetails details, CommandContext context) {
        access.requireKeeper(context.actor());
        return personnel
                .find(person.personId())
                .invoke(known ->
                        context.requireVersion(known.map(Person::version).orElse(0L)))
                .invoke(known -> PersonPolicy.objection(person.languages(), details)
                        .ifPresent(refusal -> {
                            throw new RefusedException(refusal);
                        }))
                .chain(known -> personnel.save(person, context.now()))
                .call(kept -> announcements.onRecord(List.of(kept), context));
    }
}
