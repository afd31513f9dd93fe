package dev.proofmark.audit.programme.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The audit programme of one certification (ISO/IEC 17021-1:2015, 9.1.3). It is begun by whichever event of the case is
 * seen first, since topics have no order among them, and opens with the signed agreement.
 *
 * @param review null until the accepted application is known
 * @param agreement null until the signed agreement is known
 * @param cycles in their order; none until the certificate is known
 * @param suspension null unless the certificate is suspended
 * @param end null unless the certification is over
 * @param audits in the order of their places, the lifted ones among them
 * @param version counts the changes, for optimistic locking
 */
public record Programme(
        ProgrammeIdentity identity,
        @Nullable ApplicationReview review,
        @Nullable Agreement agreement,
        List<Cycle> cycles,
        SurveillanceInterval interval,
        @Nullable Suspension suspension,
        @Nullable ProgrammeEnd end,
        List<ProgrammeAudit> audits,
        long version) {

    public Programme {
        cycles = List.copyOf(cycles);
        audits = audits.stream()
                .sorted(Comparator.comparing(ProgrammeAudit::place))
                .toList();
    }

    /** A programme of which nothing is known but that the case exists. */
    public static Programme announced(ProgrammeIdentity identity, SurveillanceInterval interval) {
        return new Programme(identity, null, null, List.of(), interval, null, null, List.of(), 0);
    }

    /** Whether the body took the certification over from its former records. */
    public boolean isTakenOver() {
        return agreement != null && agreement.agreementId() == null;
    }

    public UUID id() {
        return identity.programmeId();
    }

    /** Follows from what is known: it can't disagree with it. */
    public ProgrammeStatus status() {
        if (agreement == null) {
            return ProgrammeStatus.ANNOUNCED;
        }
        if (end != null) {
            return ProgrammeStatus.ENDED;
        }
        if (cycles.isEmpty()) {
            return ProgrammeStatus.OPEN;
        }
        return suspension == null ? ProgrammeStatus.DATED : ProgrammeStatus.SUSPENDED;
    }

    /** The cycle under way; empty until the certificate is known. */
    public Optional<Cycle> cycle() {
        return cycles.isEmpty() ? Optional.empty() : Optional.of(cycles.getLast());
    }

    /** The number of the cycle under way; the initial audit belongs to the first. */
    public int cycleNumber() {
        return Math.max(1, cycles.size());
    }

    public Optional<ProgrammeAudit> audit(UUID auditId) {
        return audits.stream().filter(audit -> audit.auditId().equals(auditId)).findFirst();
    }

    /** The surveillances of the cycle under way, held ones and those ahead. */
    List<ProgrammeAudit> surveillances() {
        return audits.stream()
                .filter(audit -> audit.isSurveillanceOf(cycleNumber()))
                .toList();
    }

    /** The place after the last of that kind in the cycle under way. */
    AuditPlace nextPlace(AuditKind kind) {
        int last = audits.stream()
                .map(ProgrammeAudit::place)
                .filter(place -> place.kind() == kind && place.cycle() == cycleNumber())
                .mapToInt(AuditPlace::sequence)
                .max()
                .orElse(0);
        return new AuditPlace(kind, cycleNumber(), last + 1);
    }

    Programme with(ApplicationReview known) {
        return new Programme(identity, known, agreement, cycles, interval, suspension, end, audits, version);
    }

    Programme with(Agreement signed) {
        return new Programme(identity, review, signed, cycles, interval, suspension, end, audits, version);
    }

    Programme with(Cycle next) {
        var grown = Stream.concat(cycles.stream(), Stream.of(next)).toList();
        return new Programme(identity, review, agreement, grown, interval, suspension, end, audits, version);
    }

    Programme withoutCycles() {
        return new Programme(identity, review, agreement, List.of(), interval, suspension, end, audits, version);
    }

    Programme with(SurveillanceInterval next) {
        return new Programme(identity, review, agreement, cycles, next, suspension, end, audits, version);
    }

    Programme suspended(@Nullable Suspension next) {
        return new Programme(identity, review, agreement, cycles, interval, next, end, audits, version);
    }

    Programme ended(ProgrammeEnd last) {
        return new Programme(identity, review, agreement, cycles, interval, null, last, audits, version);
    }

    Programme with(List<ProgrammeAudit> next) {
        return new Programme(identity, review, agreement, cycles, interval, suspension, end, next, version);
    }

    Programme eachAudit(UnaryOperator<ProgrammeAudit> change) {
        return with(audits.stream().map(change).toList());
    }
}
