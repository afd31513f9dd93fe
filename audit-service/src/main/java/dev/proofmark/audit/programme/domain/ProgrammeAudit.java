package dev.proofmark.audit.programme.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit of the programme.
 *
 * @param dueBy its last day; null until a decision dates it, and always for the initial audit
 * @param coverage what it looks at
 * @param heldOn its real last day; null until it is concluded
 * @param lifted whether the programme no longer wants it
 * @param reason why the programme manager planned it; null for the audits of every cycle
 */
public record ProgrammeAudit(
        UUID auditId,
        AuditPlace place,
        @Nullable LocalDate dueBy,
        Coverage coverage,
        @Nullable LocalDate heldOn,
        boolean lifted,
        @Nullable PlanningReason reason) {

    static ProgrammeAudit planned(UUID auditId, AuditPlace place, @Nullable LocalDate dueBy, Coverage coverage) {
        return new ProgrammeAudit(auditId, place, dueBy, coverage, null, false, null);
    }

    public AuditKind kind() {
        return place.kind();
    }

    /** Whether it is still to be held. */
    public boolean isAhead() {
        return heldOn == null && !lifted;
    }

    /** Whether it is a surveillance of that cycle which is, or was, wanted. */
    boolean isSurveillanceOf(int cycle) {
        return place.kind() == AuditKind.SURVEILLANCE && place.cycle() == cycle && !lifted;
    }

    ProgrammeAudit dueBy(LocalDate day) {
        return new ProgrammeAudit(auditId, place, day, coverage, heldOn, lifted, reason);
    }

    ProgrammeAudit covering(Coverage next) {
        return new ProgrammeAudit(auditId, place, dueBy, next, heldOn, lifted, reason);
    }

    ProgrammeAudit heldOn(LocalDate lastDay) {
        return new ProgrammeAudit(auditId, place, dueBy, coverage, lastDay, lifted, reason);
    }

    ProgrammeAudit lift() {
        return new ProgrammeAudit(auditId, place, dueBy, coverage, heldOn, true, reason);
    }

    ProgrammeAudit because(PlanningReason why) {
        return new ProgrammeAudit(auditId, place, dueBy, coverage, heldOn, lifted, why);
    }
}
