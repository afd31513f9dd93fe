package dev.proofmark.audit.audittime.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.audittime.domain.AuditTime;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may do what with audit times: the programme manager determines, the quality manager confirms, those who read all
 * read. To clients they don't exist, because what concerns the client is the quotation.
 */
@ApplicationScoped
public class AuditTimeAccess {

    private final AuditTimes times;

    public AuditTimeAccess(AuditTimes times) {
        this.times = times;
    }

    /** For reading. */
    public Uni<AuditTime> readable(UUID applicationId, Actor actor) {
        requireReader(actor);
        return times.find(applicationId).map(AuditTimeAccess::present);
    }

    /** For the programme manager, at the version that they saw. */
    public Uni<AuditTime> asPlanner(UUID applicationId, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.PROGRAMME_MANAGER);
        return held(applicationId, context);
    }

    /** For whoever may be the second person, at the version that they saw. */
    public Uni<AuditTime> asSecondPerson(UUID applicationId, CommandContext context) {
        if (!context.actor().has(StaffRoles.QUALITY_MANAGER)) {
            StaffRoles.require(context.actor(), StaffRoles.PROGRAMME_MANAGER);
        }
        return held(applicationId, context);
    }

    /** Lets those pass who read all. */
    public void requireReader(Actor actor) {
        if (!StaffRoles.readsAll(actor)) {
            throw StaffRoles.refusal(actor);
        }
    }

    private Uni<AuditTime> held(UUID applicationId, CommandContext context) {
        return times.findForChange(applicationId)
                .map(AuditTimeAccess::present)
                .invoke(time -> context.requireVersion(time.version()));
    }

    private static AuditTime present(Optional<AuditTime> time) {
        return time.orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
