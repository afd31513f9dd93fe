package dev.proofmark.audit.finding.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long clients have: the body's own choice (ISO/IEC 17021-1:2015, 9.4.9), within what the standard leaves for majors.
 *
 * @param minorClosureMonths a minor is verified at the next audit, which is at most so far away
 */
public record FollowUpTimes(
        int majorResponseDays, int majorClosureDays, int minorResponseDays, int minorClosureMonths) {

    /**
     * The days for a finding that the client learns of, or whose grade changes, on a day.
     *
     * @param latestForMajors the day by which majors have to be verified, whatever the body grants; null without one
     */
    public FindingDates from(LocalDate day, FindingGrade grade, @Nullable LocalDate latestForMajors) {
        return switch (grade) {
            case MAJOR -> {
                var closure = day.plusDays(majorClosureDays);
                yield new FindingDates(
                        day.plusDays(majorResponseDays),
                        latestForMajors != null && latestForMajors.isBefore(closure) ? latestForMajors : closure);
            }
            case MINOR -> new FindingDates(day.plusDays(minorResponseDays), day.plusMonths(minorClosureMonths));
            case OPPORTUNITY -> FindingDates.NONE;
        };
    }
}
