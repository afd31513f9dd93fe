package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.audit.usecase.SeenAudit;
import dev.proofmark.audit.finding.domain.Capacity;
import dev.proofmark.audit.finding.domain.FindingActor;
import dev.proofmark.platform.rules.Actor;

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
        return seen.audit().confirmedTeam().isAuditedBy(actor.personId()) ? Capacity.AUDITS : Capacity.ADVISES;
    }
}
