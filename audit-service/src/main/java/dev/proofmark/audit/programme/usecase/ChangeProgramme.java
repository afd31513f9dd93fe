package dev.proofmark.audit.programme.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The programme manager plans (ISO/IEC 17021-1:2015, 9.1.3), and the programme learns of audits that were held. */
@ApplicationScoped
public class ChangeProgramme {

    private final Programmes programmes;
    private final ProgrammeChanges changes;

    public ChangeProgramme(Programmes programmes, ProgrammeChanges changes) {
        this.programmes = programmes;
        this.changes = changes;
    }

    /** What the programme manager wants, at the version that they saw. */
    public Uni<Programme> handle(UUID id, ProgrammeCommand.Wish wish, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.PROGRAMME_MANAGER);
        return present(id)
                .invoke(programme -> context.requireVersion(programme.version()))
                .chain(programme -> changes.carryOut(programme, wish, context));
    }

    /** An audit was concluded, which may ask for others (I-25). */
    public Uni<Void> held(UUID id, ProgrammeCommand.Hold held, CommandContext context) {
        return present(id)
                .chain(programme -> changes.carryOut(programme, held, context))
                .replaceWithVoid();
    }

    /** A programme without a signed agreement is shown to nobody. */
    private Uni<Programme> present(UUID id) {
        return programmes
                .findForChange(id)
                .map(found -> found.filter(programme -> programme.agreement() != null)
                        .orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }
}
