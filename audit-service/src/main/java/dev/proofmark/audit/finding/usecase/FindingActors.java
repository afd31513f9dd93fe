package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.usecase.SeenAudit;
import dev.proofmark.audit.finding.domain.Capacity;
import dev.proofmark.audit.finding.domain.FindingActor;
import dev.proofmark.audit.finding.domain.FindingIdentity;
import dev.proofmark.platform.rules.Actor;
import java.util.UUID;

/** In what capacity somebody meets the findings of an audit that they see. */
final class FindingActors {

    private FindingActors() {}

    /** Whoever acts for the client stays the client; the programme manager only looks on. */
    static FindingActor of(SeenAudit seen, Actor actor) {
        return new FindingActor(actor.personId(), capacity(seen, actor));
    }

    private static Capacity capacity(SeenAudit seen, Actor actor) {
        if (seen.client()) {
            return Capacity.CLIENT;
        }
        var team = seen.audit().confirmedTeam();
        if (team.isLedBy(actor.personId())) {
            return Capacity.LEADS;
        }
        return team.isAuditedBy(actor.personId()) ? Capacity.AUDITS : Capacity.ADVISES;
    }

    /** A finding of that audit. */
    static FindingIdentity identity(Audit audit, UUID findingId) {
        return new FindingIdentity(
                findingId,
                audit.id(),
                audit.identity().certificationId(),
                audit.identity().organisationId());
    }
}
