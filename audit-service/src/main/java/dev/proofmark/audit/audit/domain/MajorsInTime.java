package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.Cycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By when the majors of an audit have to be verified, whatever time the body grants its clients. */
public final class MajorsInTime {

    private static final int MONTHS_AFTER_STAGE_2 = 6;

    private MajorsInTime() {}

    /** The last day of the certificate that is there during the audit, whatever cycle has begun since. */
    public static Optional<LocalDate> validUntil(Audit audit, List<Cycle> cycles) {
        var number = audit.identity().place().cycle();
        return cycles.stream()
                .filter(cycle -> cycle.number() == number)
                .map(Cycle::validUntil)
                .findFirst();
    }

    /**
     * The last day. I-18: six months after stage 2's last day, at the end of a shorter month if need be
     * (ISO/IEC 17021-1:2015, 9.5.3.2). I-29: for a recertification the certificate's last day (9.6.3.2.2). Other audits
     * leave it to the body.
     *
     * @param validUntil the last day of the certificate that is there; null before one
     */
    public static Optional<LocalDate> latest(Audit audit, @Nullable LocalDate validUntil) {
        if (audit.kind() == AuditKind.STAGE_2) {
            return Optional.of(afterStage2(audit));
        }
        return audit.kind() == AuditKind.RECERTIFICATION ? Optional.ofNullable(validUntil) : Optional.empty();
    }

    /** Six months after the last day of this stage 2 (I-18). */
    public static LocalDate afterStage2(Audit stage2) {
        return stage2.days().lastDay().plusMonths(MONTHS_AFTER_STAGE_2);
    }
}
