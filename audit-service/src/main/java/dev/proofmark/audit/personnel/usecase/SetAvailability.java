package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.personnel.domain.Absence;
import dev.proofmark.audit.personnel.domain.Availability;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Somebody says when they are not there, or the keeper of the records does so for them. */
@ApplicationScoped
public class SetAvailability {

    private final Personnel personnel;
    private final PersonnelAccess access;

    public SetAvailability(Personnel personnel, PersonnelAccess access) {
        this.personnel = personnel;
        this.access = access;
    }

    public Uni<Availability> handle(UUID personId, List<Absence> absences, CommandContext context) {
        return access.spokenFor(personId, context.actor())
                .chain(person -> personnel.availability(personId))
                .invoke(known -> context.requireVersion(known.version()))
                .invoke(known -> Availability.objection(absences).ifPresent(refusal -> {
                    throw new RefusedException(refusal);
                }))
                .chain(known -> personnel.save(new Availability(personId, absences, known.version()), context.now()));
    }
}
