package dev.proofmark.audit.programme.domain;

import java.time.LocalDate;

/**
 * The certification cycle that a decision has begun, and the due dates that follow from it. All dates are days in
 * Asia/Seoul; a month's end is clamped ({@code 31 January + 1 month = 28 February}).
 *
 * @param decisionDate the date of the decision, never of the print (ISO/IEC 17021-1:2015, 9.1.3.3)
 * @param validUntil the certificate's last day
 */
public record Cycle(LocalDate decisionDate, LocalDate validUntil) {

    private static final int MONTHS_TO_FIRST_SURVEILLANCE = 12;
    private static final int MONTHS_TO_SECOND_SURVEILLANCE = 24;

    public Cycle {
        if (validUntil.isBefore(decisionDate)) {
            throw new IllegalArgumentException("a cycle ends after it begins");
        }
    }

    /**
     * The last day for an audit of this kind; the initial audit lies before the decision itself. I-24: the
     * first surveillance within twelve months of the decision (9.1.3.3). I-25: the second within twenty-four, which lies
     * in the next calendar year. I-05: the recertification before the certificate expires (9.6.3.2.2).
     */
    public LocalDate dueBy(AuditKind kind) {
        return switch (kind) {
            case STAGE_1, STAGE_2 -> decisionDate;
            case SURVEILLANCE_1 -> decisionDate.plusMonths(MONTHS_TO_FIRST_SURVEILLANCE);
            case SURVEILLANCE_2 -> decisionDate.plusMonths(MONTHS_TO_SECOND_SURVEILLANCE);
            case RECERTIFICATION -> validUntil;
        };
    }
}
