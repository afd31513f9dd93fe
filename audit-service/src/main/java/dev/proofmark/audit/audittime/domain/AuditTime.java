package dev.proofmark.audit.audittime.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The audit time of one application (ISO/IEC 17021-1:2015, 9.1.4).
 *
 * @param calculation what the table says for the application, nothing adjusted
 * @param proposal what still needs a second person; a determination from before it holds until then
 * @param determination what holds; null before the first
 * @param determinations how many there have been, of earlier submissions too
 * @param agreementSignedOn null until the client has signed
 * @param version counts the changes, for optimistic locking
 */
public record AuditTime(
        AuditTimeIdentity identity,
        ApplicationFacts facts,
        Calculation calculation,
        @Nullable Proposal proposal,
        @Nullable Determination determination,
        int determinations,
        @Nullable LocalDate agreementSignedOn,
        long version) {

    /** Follows from what is known: it can't disagree with it. */
    public AuditTimeStatus status() {
        if (agreementSignedOn != null && determination != null) {
            return AuditTimeStatus.AGREED;
        }
        if (proposal != null) {
            return AuditTimeStatus.AWAITING_CONFIRMATION;
        }
        return determination == null ? AuditTimeStatus.CALCULATED : AuditTimeStatus.DETERMINED;
    }

    /** What holds, if anything does yet. */
    public Optional<Determination> determined() {
        return Optional.ofNullable(determination);
    }

    AuditTime recalculated(ApplicationFacts submitted, Calculation calculated) {
        return new AuditTime(identity, submitted, calculated, null, null, determinations, agreementSignedOn, version);
    }

    AuditTime proposing(Proposal wanted) {
        return new AuditTime(
                identity, facts, calculation, wanted, determination, determinations, agreementSignedOn, version);
    }

    AuditTime determining(Determination next) {
        return new AuditTime(identity, facts, calculation, null, next, next.number(), agreementSignedOn, version);
    }

    /** A signature settles what was determined; what was only wanted is dropped then, else it is still to be confirmed. */
    AuditTime signed(LocalDate day) {
        var open = determination == null ? proposal : null;
        return new AuditTime(identity, facts, calculation, open, determination, determinations, day, version);
    }
}
