package dev.proofmark.audit.audit.messaging;

import static java.util.Objects.requireNonNull;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditEvent;
import dev.proofmark.audit.audit.domain.AuditIdentity;
import dev.proofmark.audit.audit.domain.Conclusion;
import dev.proofmark.audit.audit.domain.Maintenance;
import dev.proofmark.audit.audit.domain.Recommendation;
import dev.proofmark.audit.audit.domain.Team;
import dev.proofmark.audit.audit.domain.TeamProposal;
import dev.proofmark.audit.audit.usecase.AuditAnnouncements;
import dev.proofmark.audit.finding.domain.FindingStanding;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.audit.AuditConcluded;
import dev.proofmark.contracts.audit.AuditKind;
import dev.proofmark.contracts.audit.FindingGrade;
import dev.proofmark.contracts.audit.FindingState;
import dev.proofmark.contracts.audit.FindingStatus;
import dev.proofmark.contracts.audit.MaintenanceRecorded;
import dev.proofmark.contracts.audit.Readiness;
import dev.proofmark.contracts.audit.RecommendationKind;
import dev.proofmark.contracts.audit.RecommendationMade;
import dev.proofmark.contracts.audit.TeamConfirmed;
import dev.proofmark.contracts.audit.TeamMember;
import dev.proofmark.contracts.audit.TeamProposed;
import dev.proofmark.contracts.audit.TeamRole;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Announces by the outbox; the key is the certification, so that everything about one arrives in order. */
@ApplicationScoped
class AuditOutbox implements AuditAnnouncements {

    /** An opportunity names no requirement; the events' schema wants a text that isn't empty. */
    private static final String NO_REQUIREMENT = "-";

    private final Outbox outbox;

    AuditOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> announce(AuditEvent event, Audit audit, CommandContext context) {
        return switch (event) {
            case AuditEvent.TeamProposed proposed ->
                append(Events.TEAM_PROPOSED, proposed(proposed.proposal(), audit), audit, context);
            case AuditEvent.TeamConfirmed confirmed ->
                append(Events.TEAM_CONFIRMED, confirmed(audit, context), audit, context);
            case AuditEvent.Concluded concluded -> append(Events.AUDIT_CONCLUDED, concluded(audit), audit, context);
            case AuditEvent.Maintained maintained ->
                append(Events.MAINTENANCE_RECORDED, maintained(maintained, audit), audit, context);
            case AuditEvent.Recommended recommended ->
                append(Events.RECOMMENDATION_MADE, recommended(recommended, audit), audit, context);
        };
    }

    private <T> Uni<Void> append(EventType<T> type, T data, Audit audit, CommandContext context) {
        return outbox.append(type, audit.identity().certificationId(), audit.id(), data, context);
    }

    private static TeamProposed proposed(TeamProposal proposal, Audit audit) {
        AuditIdentity identity = audit.identity();
        return new TeamProposed(
                proposal.proposalId(),
                identity.auditId(),
                identity.certificationId(),
                identity.organisationId(),
                AuditKind.valueOf(identity.kind().name()),
                proposal.days().firstDay(),
                proposal.days().lastDay(),
                proposal.objectionUntil(),
                proposal.proposedOn());
    }

    private static TeamConfirmed confirmed(Audit audit, CommandContext context) {
        AuditIdentity identity = audit.identity();
        return new TeamConfirmed(
                identity.auditId(),
                identity.certificationId(),
                identity.organisationId(),
                AuditKind.valueOf(identity.kind().name()),
                team(audit.confirmedTeam()),
                audit.days().firstDay(),
                audit.days().lastDay(),
                context.today());
    }

    private static AuditConcluded concluded(Audit audit) {
        AuditIdentity identity = audit.identity();
        Conclusion conclusion = requireNonNull(audit.conclusion());
        var readiness = conclusion.readiness();
        return new AuditConcluded(
                identity.auditId(),
                identity.certificationId(),
                identity.organisationId(),
                AuditKind.valueOf(identity.kind().name()),
                readiness == null ? null : Readiness.valueOf(readiness.name()),
                audit.days().firstDay(),
                audit.days().lastDay(),
                team(audit.confirmedTeam()),
                conclusion.concludedOn());
    }

    private static RecommendationMade recommended(AuditEvent.Recommended event, Audit audit) {
        AuditIdentity identity = audit.identity();
        Recommendation recommendation = requireNonNull(audit.recommendation());
        return new RecommendationMade(
                identity.auditId(),
                identity.certificationId(),
                identity.organisationId(),
                RecommendationKind.valueOf(recommendation.kind().name()),
                AuditKind.valueOf(identity.kind().name()),
                recommendation.madeBy(),
                team(event.team()),
                event.findings().stream().map(AuditOutbox::finding).toList(),
                audit.days().lastDay(),
                recommendation.madeOn());
    }

    private static MaintenanceRecorded maintained(AuditEvent.Maintained event, Audit audit) {
        AuditIdentity identity = audit.identity();
        Maintenance maintenance = requireNonNull(audit.maintenance());
        return new MaintenanceRecorded(
                identity.auditId(),
                identity.certificationId(),
                identity.organisationId(),
                identity.place().cycle(),
                identity.place().sequence(),
                maintenance.recordedBy(),
                team(audit.confirmedTeam()),
                event.findings().stream().map(AuditOutbox::finding).toList(),
                audit.days().lastDay(),
                maintenance.recordedOn());
    }

    private static List<TeamMember> team(Team team) {
        return team.members().stream()
                .map(member -> new TeamMember(
                        member.personId(), TeamRole.valueOf(member.role().name())))
                .toList();
    }

    private static FindingState finding(FindingStanding finding) {
        var requirement = finding.requirement();
        return new FindingState(
                finding.findingId(),
                FindingGrade.valueOf(finding.grade().name()),
                requirement == null ? NO_REQUIREMENT : requirement,
                FindingStatus.valueOf(finding.status().name()));
    }
}
