package dev.proofmark.audit.audit.domain;

import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The decisions on the team, between the body and the client (ISO/IEC 17021-1:2015, 9.2.2 and 9.2.3.5). */
final class TeamDecisions {

    private TeamDecisions() {}

    static Outcome<Audit, AuditEvent> propose(
            AuditCommand.ProposeTeam command, Audit audit, String actor, LocalDate today) {
        var objection = TeamPolicy.objection(command.days(), today)
                .or(() -> TeamPolicy.objection(
                        command.team(),
                        command.days(),
                        command.facts(),
                        "/members",
                        member -> "/members/" + member + "/personId"));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var proposal = new TeamProposal(
                command.proposalId(),
                command.team(),
                command.days(),
                actor,
                today,
                today.plusDays(command.objectionDays()),
                null,
                null);
        var preparation = audit.preparation().proposing(proposal);
        return Outcome.accepted(
                audit.with(preparation).with(AuditStatus.TEAM_PROPOSED), new AuditEvent.TeamProposed(proposal));
    }

    static Outcome<Audit, AuditEvent> accept(
            AuditCommand.AcceptTeam command, Audit audit, String actor, LocalDate today) {
        var proposal = latest(audit);
        var refusal = refusalUnlessLatest(command.proposalId(), proposal);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (proposal.acceptance() != null) {
            return Outcome.accepted(audit, List.of());
        }
        var accepted = proposal.accepted(new Note(actor, today, ""));
        return Outcome.accepted(audit.with(audit.preparation().replacingLatest(accepted)), List.of());
    }

    static Outcome<Audit, AuditEvent> object(
            AuditCommand.ObjectToTeam command, Audit audit, String actor, LocalDate today) {
        if (!audit.kind().mayBeObjectedTo()) {
            return Outcome.refused(Refusal.of("short-notice"));
        }
        var proposal = latest(audit);
        if (today.isAfter(proposal.objectionUntil()) || proposal.acceptance() != null) {
            return Outcome.refused(Refusal.of(
                    "objection-too-late",
                    Map.of("until", proposal.objectionUntil().toString())));
        }
        var objected = proposal.objected(new Note(actor, today, command.reason()));
        var preparation = audit.preparation().replacingLatest(objected);
        return Outcome.accepted(audit.with(preparation).with(AuditStatus.PLANNED), List.of());
    }

    static Outcome<Audit, AuditEvent> confirm(AuditCommand.ConfirmTeam command, Audit audit, LocalDate today) {
        var proposal = latest(audit);
        var refusal = refusalUnlessLatest(command.proposalId(), proposal);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (audit.kind().mayBeObjectedTo() && !proposal.isSettled(today)) {
            return Outcome.refused(
                    Refusal.of("I-11", Map.of("until", proposal.objectionUntil().toString())));
        }
        var objection = TeamPolicy.objection(
                proposal.team(), proposal.days(), command.facts(), "/proposalId", member -> "/proposalId");
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var preparation = audit.preparation().confirming(proposal.proposalId());
        return Outcome.accepted(
                audit.with(preparation).with(AuditStatus.TEAM_CONFIRMED), new AuditEvent.TeamConfirmed());
    }

    private static TeamProposal latest(Audit audit) {
        return audit.preparation()
                .latest()
                .orElseThrow(() -> new IllegalStateException("audit " + audit.id() + " has no proposal"));
    }

    private static Optional<Refusal> refusalUnlessLatest(UUID proposalId, TeamProposal latest) {
        return latest.proposalId().equals(proposalId)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "proposal-replaced",
                        Map.of("latest", latest.proposalId().toString())));
    }
}
