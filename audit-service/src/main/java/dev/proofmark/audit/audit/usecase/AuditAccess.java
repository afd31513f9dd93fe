package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.membership.Memberships;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Who may do what with an audit. Whom it does not concern learns the same as if it did not exist. */
@ApplicationScoped
public class AuditAccess {

    private final Audits audits;
    private final Memberships memberships;

    public AuditAccess(Audits audits, Memberships memberships) {
        this.audits = audits;
        this.memberships = memberships;
    }

    /** For the programme manager, at the version that they saw. */
    public Uni<Audit> asPlanner(UUID id, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.PROGRAMME_MANAGER);
        return audits.findForChange(id)
                .map(AuditAccess::present)
                .invoke(audit -> context.requireVersion(audit.version()));
    }

    /** For the audit's team, at the version that they saw. */
    public Uni<Audit> asTeam(UUID id, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.AUDITOR);
        return audits.findForChange(id)
                .map(AuditAccess::present)
                .invoke(audit -> requireTeam(audit, context.actor()))
                .invoke(audit -> context.requireVersion(audit.version()));
    }

    /** For the client's members, at the version that they saw; staff learn that it is not theirs to do. */
    public Uni<Audit> asClient(UUID id, CommandContext context) {
        return ofClient(audits.findForChange(id), context.actor())
                .invoke(audit -> context.requireVersion(audit.version()));
    }

    private Uni<Audit> ofClient(Uni<Optional<Audit>> audit, Actor actor) {
        return audit.map(found -> found.orElseThrow(() -> StaffRoles.refusal(actor)))
                .call(found -> memberships
                        .isMember(actor.personId(), found.identity().organisationId())
                        .invoke(member -> requireClient(member, actor)));
    }

    /** For the client's members, with the audit held still while one of its findings is changed. */
    public Uni<SeenAudit> heldAsClient(UUID id, Actor actor) {
        return audits.findHeld(id, actor.personId())
                .map(found -> found.orElseThrow(() -> StaffRoles.refusal(actor)))
                .invoke(seen -> requireClient(seen.client(), actor));
    }

    private static void requireClient(boolean member, Actor actor) {
        if (!member) {
            throw StaffRoles.refusal(actor);
        }
    }

    /** For everybody whom it concerns. */
    public Uni<SeenAudit> readable(UUID id, Actor actor) {
        return concerned(audits.find(id, actor.personId()), actor);
    }

    /** For everybody whom it concerns, with the audit held still while one of its findings is changed. */
    public Uni<SeenAudit> held(UUID id, Actor actor) {
        return concerned(audits.findHeld(id, actor.personId()), actor);
    }

    private static Uni<SeenAudit> concerned(Uni<Optional<SeenAudit>> audit, Actor actor) {
        return audit.map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .invoke(seen -> {
                    if (!seen.client() && !StaffRoles.readsAll(actor)) {
                        requireTeam(seen.audit(), actor);
                    }
                });
    }

    private static void requireTeam(Audit audit, Actor actor) {
        var onTeam = audit.team().roleOf(actor.personId()).isPresent();
        if (!onTeam || !actor.has(StaffRoles.AUDITOR)) {
            throw new RefusedException(Refusal.notFound());
        }
    }

    private static Audit present(Optional<Audit> audit) {
        return audit.orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
