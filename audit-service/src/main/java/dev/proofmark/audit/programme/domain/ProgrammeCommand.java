package dev.proofmark.audit.programme.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of a programme: by other services' events, by its audits, or by the programme manager. */
public sealed interface ProgrammeCommand {

    /** What has happened elsewhere; none of it is refused. */
    sealed interface News extends ProgrammeCommand {}

    /** What the programme manager wants. */
    sealed interface Wish extends ProgrammeCommand {

        /** The command's name, as refusals tell it. */
        default String name() {
            return getClass().getSimpleName();
        }
    }

    /** An application was submitted: the case exists. */
    record Announce() implements News {}

    /** The application was accepted. */
    record Prepare(ApplicationReview review) implements News {}

    /**
     * The agreement was signed.
     *
     * @param initialAudit whether the two stages are to be held; not for a certificate that comes from another body
     */
    record Open(Agreement agreement, boolean initialAudit) implements News {}

    /**
     * The certificate came from the body's former records, in the middle of its cycle.
     *
     * @param scope what is certified
     * @param held last days of the surveillances that the cycle has had, in their order
     * @param nextSurveillanceBy as the body has planned it; null where the cycle's dates say it
     * @param suspension null unless it is suspended
     * @param expired whether it has ended, so that nothing but its recertification is ahead
     */
    record TakeOver(
            AuditScope scope,
            LocalDate decisionDate,
            LocalDate validUntil,
            List<LocalDate> held,
            @Nullable LocalDate nextSurveillanceBy,
            @Nullable Suspension suspension,
            boolean expired)
            implements News {
        public TakeOver {
            held = List.copyOf(held);
        }
    }

    /** The certificate was issued for the first time, here. */
    record Date(LocalDate decisionDate, LocalDate validUntil) implements News {}

    /** The certificate goes on for another cycle: renewed in time, or restored after its end. */
    record BeginCycle(LocalDate decisionDate, LocalDate validUntil) implements News {}

    /** The certificate is suspended. */
    record Suspend(Suspension suspension) implements News {}

    /** What led to the suspension is resolved. */
    record Reinstate() implements News {}

    /** The certification is over, or goes on at another body. */
    record End(ProgrammeEnd end) implements News {}

    /** An audit of the programme was concluded. */
    record Hold(UUID auditId, LocalDate lastDay) implements News {}

    /** Surveillances at another interval. */
    record ChangeInterval(int months) implements Wish {}

    /**
     * Another audit than those of every cycle.
     *
     * @param auditId new id
     * @param dueBy null for a stage of the initial audit
     * @param coverage what it looks at; null for everything
     */
    record PlanAudit(
            UUID auditId,
            AuditKind kind,
            PlanningReason reason,
            @Nullable LocalDate dueBy,
            @Nullable Coverage coverage) implements Wish {}

    /** What the surveillances ahead look at. */
    record ShareOut(List<Share> shares) implements Wish {
        public ShareOut {
            shares = List.copyOf(shares);
        }
    }

    /** What one surveillance looks at. */
    record Share(UUID auditId, Coverage coverage) {}
}
