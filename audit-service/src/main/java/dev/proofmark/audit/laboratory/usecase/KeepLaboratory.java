package dev.proofmark.audit.laboratory.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.laboratory.domain.HistoryLine;
import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.laboratory.domain.LaboratoryDecisions;
import dev.proofmark.audit.laboratory.domain.LaboratoryDetails;
import dev.proofmark.audit.laboratory.domain.LaboratoryMember;
import dev.proofmark.audit.laboratory.domain.LaboratoryPerson;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Administrators keep what the body knows of its laboratories (ISO/IEC 17065:2012, 6.2.2.4 c: monitoring). */
@ApplicationScoped
public class KeepLaboratory {

    private final Laboratories laboratories;
    private final LaboratoryAccess access;
    private final LaboratoryPeople people;

    public KeepLaboratory(Laboratories laboratories, LaboratoryAccess access, LaboratoryPeople people) {
        this.laboratories = laboratories;
        this.access = access;
        this.people = people;
    }

    /** One that the body will use. */
    public Uni<Laboratory> add(UUID id, LaboratoryDetails details, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.ADMINISTRATOR);
        return laboratories.add(new Laboratory(id, details, List.of(), List.of(), List.of(), 0), context.now());
    }

    /** Its name or address changed. */
    public Uni<Laboratory> rename(UUID id, LaboratoryDetails details, CommandContext context) {
        return access.kept(id, context)
                .map(laboratory -> LaboratoryDecisions.rename(laboratory, details))
                .chain(laboratory -> laboratories.save(laboratory, context.now()));
    }

    /** A line of its history, also one that corrects another. */
    public Uni<Laboratory> record(UUID id, HistoryLine line, CommandContext context) {
        return access.kept(id, context)
                .invoke(laboratory -> LaboratoryDecisions.objection(laboratory, line)
                        .ifPresent(refusal -> {
                            throw new RefusedException(refusal);
                        }))
                .map(laboratory -> LaboratoryDecisions.record(laboratory, line))
                .chain(laboratory -> laboratories.save(laboratory, context.now()));
    }

    /**
     * Somebody who works for it, with what they are called.
     *
     * @param person null where only their line is recorded: what they are called stays as it is
     */
    public Uni<Laboratory> record(
            UUID id, LaboratoryMember line, @Nullable LaboratoryPerson person, CommandContext context) {
        return record(id, line, context)
                .call(() -> person == null ? Uni.createFrom().voidItem() : people.keep(person));
    }

    /** Erases what somebody is called who works or has worked for it; their lines keep their opaque id. */
    public Uni<Laboratory> eraseName(UUID id, UUID personId, CommandContext context) {
        return access.kept(id, context)
                .invoke(laboratory -> {
                    if (!laboratory.hadMember(personId.toString())) {
                        throw new RefusedException(Refusal.notFound());
                    }
                })
                .call(() -> people.erase(personId.toString()));
    }
}
