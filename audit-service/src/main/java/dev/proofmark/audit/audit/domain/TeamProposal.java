package dev.proofmark.audit.audit.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team and dates that were shown to the client in time to object (ISO/IEC 17021-1:2015, 9.2.3.5).
 *
 * @param objectionUntil the last day on which the client may object
 * @param acceptance who of the client accepted it, and when; null if nobody did
 * @param objection the client's objection; null if there is none
 */
public record TeamProposal(
        UUID proposalId,
        Team team,
        AuditDays days,
        String proposedBy,
        LocalDate proposedOn,
        LocalDate objectionUntil,
        @Nullable Note acceptance,
        @Nullable Note objection) {

    TeamProposal accepted(Note by) {
        return new TeamProposal(proposalId, team, days, proposedBy, proposedOn, objectionUntil, by, objection);
    }

    TeamProposal objected(Note by) {
        return new TeamProposal(proposalId, team, days, proposedBy, proposedOn, objectionUntil, acceptance, by);
    }

    /** I-11: the client has accepted the team, or has let the time for an objection pass. */
    boolean isSettled(LocalDate today) {
        return objection == null && (acceptance != null || today.isAfter(objectionUntil));
    }
}
