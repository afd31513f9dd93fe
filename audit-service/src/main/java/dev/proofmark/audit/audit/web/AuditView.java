package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditDays;
import dev.proofmark.audit.audit.domain.AuditIdentity;
import dev.proofmark.audit.audit.domain.AuditPlan;
import dev.proofmark.audit.audit.domain.Conclusion;
import dev.proofmark.audit.audit.domain.Maintenance;
import dev.proofmark.audit.audit.domain.Note;
import dev.proofmark.audit.audit.domain.PlanSlot;
import dev.proofmark.audit.audit.domain.Readiness;
import dev.proofmark.audit.audit.domain.Recommendation;
import dev.proofmark.audit.audit.domain.Team;
import dev.proofmark.audit.audit.domain.TeamProposal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An audit as it is shown: people by their opaque ids. */
public record AuditView(
        UUID id,
        UUID programmeId,
        UUID certificationId,
        UUID organisationId,
        String kind,
        int cycle,
        int sequence,
        String status,
        @Nullable LocalDate dueBy,
        List<ProposalView> proposals,
        List<MemberView> team,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable PlanView plan,
        @Nullable LocalDate openedOn,
        @Nullable ConclusionView conclusion,
        @Nullable RecommendationView recommendation,
        @Nullable MaintenanceView maintenance) {

    /** A person on a team. */
    public record MemberView(String personId, String role) {}

    /** A team and dates that were shown to the client. */
    public record ProposalView(
            UUID id,
            List<MemberView> members,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate proposedOn,
            LocalDate objectionUntil,
            @Nullable LocalDate acceptedOn,
            @Nullable ObjectionView objection) {}

    /** The client's objection. */
    public record ObjectionView(String reason, LocalDate madeOn) {}

    /** The plan as it was sent. */
    public record PlanView(String objectives, String criteria, List<SlotView> slots) {}

    /** A line of the plan. */
    public record SlotView(
            LocalDate date,
            LocalTime from,
            LocalTime to,
            String subject,
            List<String> auditors,
            UUID siteId,
            boolean remote) {}

    /** What the closing meeting told. */
    public record ConclusionView(
            @Nullable String readiness, String summary, List<String> concerns, LocalDate concludedOn) {}

    /** What the lead auditor recommends. */
    public record RecommendationView(String recommendation, String rationale, String madeBy, LocalDate madeOn) {}

    /** The lead auditor's word on which the certificate is maintained. */
    public record MaintenanceView(String rationale, String recordedBy, LocalDate recordedOn) {}

    /** The audit for everybody whom it concerns. */
    public static AuditView of(Audit audit) {
        AuditIdentity identity = audit.identity();
        boolean confirmed = audit.preparation().confirmed() != null;
        @Nullable AuditDays days = confirmed ? audit.days() : null;
        return new AuditView(
                identity.auditId(),
                identity.programmeId(),
                identity.certificationId(),
                identity.organisationId(),
                identity.kind().name(),
                identity.place().cycle(),
                identity.place().sequence(),
                audit.status().name(),
                audit.dueBy(),
                audit.preparation().proposals().stream()
                        .map(AuditView::proposal)
                        .toList(),
                members(audit.confirmedTeam()),
                days == null ? null : days.firstDay(),
                days == null ? null : days.lastDay(),
                audit.plan().map(AuditView::plan).orElse(null),
                audit.openedOn(),
                conclusion(audit.conclusion()),
                recommendation(audit.recommendation()),
                maintenance(audit.maintenance()));
    }

    private static List<MemberView> members(Team team) {
        return team.members().stream()
                .map(member -> new MemberView(member.personId(), member.role().name()))
                .toList();
    }

    private static ProposalView proposal(TeamProposal proposal) {
        Note acceptance = proposal.acceptance();
        Note objection = proposal.objection();
        return new ProposalView(
                proposal.proposalId(),
                members(proposal.team()),
                proposal.days().firstDay(),
                proposal.days().lastDay(),
                proposal.proposedOn(),
                proposal.objectionUntil(),
                acceptance == null ? null : acceptance.on(),
                objection == null ? null : new ObjectionView(objection.text(), objection.on()));
    }

    private static PlanView plan(AuditPlan plan) {
        return new PlanView(
                plan.objectives(),
                plan.criteria(),
                plan.slots().stream().map(AuditView::slot).toList());
    }

    private static SlotView slot(PlanSlot slot) {
        return new SlotView(
                slot.date(), slot.from(), slot.to(), slot.subject(), slot.auditors(), slot.siteId(), slot.remote());
    }

    private static @Nullable ConclusionView conclusion(@Nullable Conclusion conclusion) {
        if (conclusion == null) {
            return null;
        }
        Readiness readiness = conclusion.readiness();
        return new ConclusionView(
                readiness == null ? null : readiness.name(),
                conclusion.summary(),
                conclusion.concerns(),
                conclusion.concludedOn());
    }

    private static @Nullable RecommendationView recommendation(@Nullable Recommendation recommendation) {
        return recommendation == null
                ? null
                : new RecommendationView(
                        recommendation.kind().name(),
                        recommendation.rationale(),
                        recommendation.madeBy(),
                        recommendation.madeOn());
    }

    private static @Nullable MaintenanceView maintenance(@Nullable Maintenance maintenance) {
        return maintenance == null
                ? null
                : new MaintenanceView(maintenance.rationale(), maintenance.recordedBy(), maintenance.recordedOn());
    }
}
