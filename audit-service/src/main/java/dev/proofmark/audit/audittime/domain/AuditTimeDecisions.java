package dev.proofmark.audit.audittime.domain;

import static dev.proofmark.audit.audittime.domain.AuditTimeStatus.AGREED;
import static dev.proofmark.audit.audittime.domain.AuditTimeStatus.AWAITING_CONFIRMATION;

import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides what may be done to an audit time. What an event of another service tells is never refused; a command that the
 * table does not name for a state is, as {@code wrong-state}.
 *
 * <pre>
 *                        Recalculate  Determine                            Confirm     Agree
 * CALCULATED             CALCULATED   DETERMINED or AWAITING_CONFIRMATION  –           CALCULATED
 * AWAITING_CONFIRMATION  CALCULATED   DETERMINED or AWAITING_CONFIRMATION  DETERMINED  AWAITING_CONFIRMATION, or
 *                                                                                      AGREED on an earlier determination
 * DETERMINED             CALCULATED   DETERMINED or AWAITING_CONFIRMATION  –           AGREED
 * AGREED                 AGREED       –                                    –           AGREED
 * </pre>
 *
 * <p>A submission that is not newer than the known one recalculates nothing. An agreement may be signed before anything
 * is determined: the first determination is still owed to the audits then, and leads to AGREED instead of DETERMINED.
 */
public final class AuditTimeDecisions {

    private AuditTimeDecisions() {}

    /** The first calculation, from the application alone. */
    public static AuditTime calculated(
            AuditTimeIdentity identity, ApplicationFacts facts, AuditTimeTable table, BodyPolicy policy) {
        return new AuditTime(identity, facts, calculation(facts, table, policy), null, null, 0, null, 0);
    }

    public static Outcome<AuditTime, AuditTimeEvent> decide(
            AuditTimeCommand command, AuditTime time, String actor, LocalDate today) {
        return switch (command) {
            case AuditTimeCommand.Recalculate recalculate -> recalculate(recalculate, time);
            case AuditTimeCommand.Determine determine -> determine(determine, time, actor, today);
            case AuditTimeCommand.Confirm confirm -> confirm(confirm, time, actor, today);
            case AuditTimeCommand.Agree agree -> agree(agree, time);
        };
    }

    private static Outcome<AuditTime, AuditTimeEvent> recalculate(
            AuditTimeCommand.Recalculate command, AuditTime time) {
        boolean newer = command.facts().applicationVersion() > time.facts().applicationVersion();
        if (!newer || time.status() == AGREED) {
            return Outcome.accepted(time, List.of());
        }
        var calculation = calculation(command.facts(), command.table(), command.policy());
        return Outcome.accepted(time.recalculated(command.facts(), calculation), List.of());
    }

    private static Calculation calculation(ApplicationFacts facts, AuditTimeTable table, BodyPolicy policy) {
        var inputs = AuditTimeInputs.unadjusted(facts.headcount(), table.limits(), policy);
        return Calculation.of(table, facts.aiRoles(), inputs);
    }

    /** T6: the calculation with its reasons; nobody alone reduces beyond the body's limit (17021-1:2015, 9.1.4). */
    private static Outcome<AuditTime, AuditTimeEvent> determine(
            AuditTimeCommand.Determine command, AuditTime time, String actor, LocalDate today) {
        if (time.status() == AGREED) {
            return Outcome.refused(Refusal.wrongState(command.name(), time.status()));
        }
        var limits = command.table().limits();
        var usual = AuditTimeInputs.unadjusted(time.facts().headcount(), limits, command.policy());
        var inputs = command.wish().over(usual);
        var objection = InputPolicy.objection(inputs, time.facts(), limits, command.policy());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var calculation = Calculation.of(command.table(), time.facts().aiRoles(), inputs);
        var proposal = new Proposal(inputs, calculation, actor, today);
        return calculation.shortensByMoreThan(command.policy().secondPersonAbovePercent())
                ? Outcome.accepted(time.proposing(proposal), List.of())
                : determined(time, proposal, null, today);
    }

    private static Outcome<AuditTime, AuditTimeEvent> confirm(
            AuditTimeCommand.Confirm command, AuditTime time, String actor, LocalDate today) {
        var proposal = time.proposal();
        if (proposal == null || time.status() != AWAITING_CONFIRMATION) {
            return Outcome.refused(Refusal.wrongState(command.name(), time.status()));
        }
        return proposal.proposedBy().equals(actor)
                ? Outcome.refused(Refusal.of("own-reduction"))
                : determined(time, proposal, actor, today);
    }

    private static Outcome<AuditTime, AuditTimeEvent> determined(
            AuditTime time, Proposal proposal, @Nullable String confirmedBy, LocalDate today) {
        var determination = new Determination(time.determinations() + 1, proposal, confirmedBy, today);
        return Outcome.accepted(time.determining(determination), new AuditTimeEvent.Determined(determination));
    }

    private static Outcome<AuditTime, AuditTimeEvent> agree(AuditTimeCommand.Agree command, AuditTime time) {
        boolean known = time.agreementSignedOn() != null;
        return Outcome.accepted(known ? time : time.signed(command.signedOn()), List.of());
    }
}
