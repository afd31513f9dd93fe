package dev.proofmark.audit.programme.domain;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * The certification cycle that a decision has begun, and the due dates that follow from it. All dates are days in
 * Asia/Seoul; a month's end is clamped ({@code 31 January + 1 month = 28 February}).
 *
 * @param number 1 for the cycle that begins with the first decision
 * @param decisionDate the date of the decision, never of the print (ISO/IEC 17021-1:2015, 9.1.3.3)
 * @param validUntil the certificate's last day
 */
public record Cycle(int number, LocalDate decisionDate, LocalDate validUntil) {

    public Cycle {
        if (validUntil.isBefore(decisionDate)) {
            throw new IllegalArgumentException("a cycle ends after it begins");
        }
    }

    /**
     * The last day for a surveillance. I-24: the first within twelve months of the decision (ISO/IEC 17021-1:2015,
     * 9.1.3.3), whichever interval the body keeps.
     *
     * @param sequence counts the surveillances of the cycle, 1 upwards
     */
    public LocalDate surveillanceBy(int sequence, SurveillanceInterval interval) {
        return decisionDate.plusMonths((long) sequence * interval.months());
    }

    /** I-05: the recertification is completed before the certificate ends (ISO/IEC 17021-1:2015, 9.6.3.2.2). */
    public LocalDate recertificationBy() {
        return validUntil;
    }

    /**
     * I-25: the calendar years that each need a surveillance: those between the decision's and the recertification's
     * (ISO/IEC 17021-1:2015, 9.1.3.3).
     *
     * @param recertificationYear of the recertification as it was held, or else as it is due
     */
    IntStream yearsWithSurveillance(int recertificationYear) {
        return IntStream.range(decisionDate.getYear() + 1, recertificationYear);
    }

    /** Whether this cycle was begun by that decision: the same news again begins no other. */
    boolean isBegunBy(LocalDate decision) {
        return decisionDate.equals(decision);
    }
}
