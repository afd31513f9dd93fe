package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.programme.domain.AuditKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One audit of a programme.
 *
 * @param dueBy its last day; null until a decision dates it
 * @param openedOn day of the opening meeting
 * @param course how it went besides
 * @param maintenance null unless the certificate was maintained on the lead's word
 * @param version counts the changes, for optimistic locking
 */
public record Audit(
        AuditIdentity identity,
        AuditStatus status,
        @Nullable LocalDate dueBy,
        Preparation preparation,
        @Nullable LocalDate openedOn,
        @Nullable Conclusion conclusion,
        @Nullable Recommendation recommendation,
        @Nullable Maintenance maintenance,
        Course course,
        long version) {

    /** An audit as the programme plans it. */
    public static Audit planned(AuditIdentity identity, @Nullable LocalDate dueBy) {
        return new Audit(
                identity, AuditStatus.PLANNED, dueBy, Preparation.none(), null, null, null, null, Course.none(), 0);
    }

    public UUID id() {
        return identity.auditId();
    }

    public AuditKind kind() {
        return identity.kind();
    }

    /** The confirmed team, or the one last proposed: who is on it may see the audit. */
    public Team team() {
        return preparation
                .confirmedProposal()
                .or(preparation::latest)
                .map(TeamProposal::team)
                .orElseGet(() -> new Team(List.of()));
    }

    /** The confirmed team; nobody before the confirmation. */
    public Team confirmedTeam() {
        return preparation.confirmedProposal().map(TeamProposal::team).orElseGet(() -> new Team(List.of()));
    }

    /**
     * The confirmed days, cut to those really used once the audit is concluded.
     *
     * @throws IllegalStateException before the confirmation
     */
    public AuditDays days() {
        var planned = preparation
                .confirmedProposal()
                .map(TeamProposal::days)
                .orElseThrow(() -> new IllegalStateException("the team of audit " + id() + " is not confirmed"));
        return conclusion == null ? planned : planned.endingBy(conclusion.concludedOn());
    }

    /** Who is held by this audit now, and on which days; observers are not. */
    public List<Booking> bookings() {
        return preparation
                .confirmedProposal()
                .or(preparation::latest)
                .filter(proposal -> status.holdsPeople())
                .map(proposal -> proposal.team().members().stream()
                        .filter(member -> member.role().takesPart())
                        .map(member -> new Booking(id(), member.personId(), proposal.days()))
                        .toList())
                .orElse(List.of());
    }

    public Optional<AuditPlan> plan() {
        return Optional.ofNullable(preparation.plan());
    }

    Audit with(AuditStatus next) {
        return new Audit(
                identity, next, dueBy, preparation, openedOn, conclusion, recommendation, maintenance, course, version);
    }

    Audit with(Preparation next) {
        return new Audit(
                identity, status, dueBy, next, openedOn, conclusion, recommendation, maintenance, course, version);
    }

    Audit dueBy(LocalDate day) {
        return new Audit(
                identity, status, day, preparation, openedOn, conclusion, recommendation, maintenance, course, version);
    }

    Audit openedOn(LocalDate day) {
        return new Audit(
                identity, status, dueBy, preparation, day, conclusion, recommendation, maintenance, course, version);
    }

    Audit with(Conclusion next) {
        return new Audit(
                identity, status, dueBy, preparation, openedOn, next, recommendation, maintenance, course, version);
    }

    Audit with(Recommendation next) {
        return new Audit(
                identity, status, dueBy, preparation, openedOn, conclusion, next, maintenance, course, version);
    }

    Audit with(Maintenance next) {
        return new Audit(
                identity, status, dueBy, preparation, openedOn, conclusion, recommendation, next, course, version);
    }

    Audit with(Course next) {
        return new Audit(
                identity, status, dueBy, preparation, openedOn, conclusion, recommendation, maintenance, next, version);
    }
}
