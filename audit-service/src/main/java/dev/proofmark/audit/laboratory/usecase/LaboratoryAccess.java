package dev.proofmark.audit.laboratory.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may do what with laboratories: administrators keep them, programme managers read all, people of a laboratory read the
 * one that they work for. To others a laboratory does not exist.
 */
@ApplicationScoped
public class LaboratoryAccess {

    private final Laboratories laboratories;

    public LaboratoryAccess(Laboratories laboratories) {
        this.laboratories = laboratories;
    }

    static boolean readsAll(Actor actor) {
        return actor.has(StaffRoles.ADMINISTRATOR) || actor.has(StaffRoles.PROGRAMME_MANAGER);
    }

    /** Lets those pass who may read any. */
    static void requireReader(Actor actor) {
        if (!readsAll(actor)) {
            StaffRoles.require(actor, StaffRoles.LABORATORY);
        }
    }

    /** For those who keep it, at the version that they saw. */
    Uni<Laboratory> kept(UUID id, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.ADMINISTRATOR);
        return laboratories
                .hold(id)
                .map(LaboratoryAccess::present)
                .invoke(laboratory -> context.requireVersion(laboratory.version()));
    }

    /** For those whom it concerns. */
    Uni<Laboratory> readable(UUID id, Actor actor, LocalDate today) {
        requireReader(actor);
        return laboratories.find(id).map(LaboratoryAccess::present).invoke(laboratory -> {
            if (!readsAll(actor) && !laboratory.hasMember(actor.personId(), today)) {
                throw new RefusedException(Refusal.notFound());
            }
        });
    }

    private static Laboratory present(Optional<Laboratory> laboratory) {
        return laboratory.orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
