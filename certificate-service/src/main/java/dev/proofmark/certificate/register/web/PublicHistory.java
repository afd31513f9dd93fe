package dev.proofmark.certificate.register.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.certificate.domain.StatusHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Every day of a certificate from the first one on; nothing about people.
 *
 * @param periods without a hole, the oldest first
 * @param asOf the day in Korea on which this is told
 */
public record PublicHistory(String number, List<Period> periods, LocalDate asOf) {

    /**
     * Days of one status and one revision.
     *
     * @param until last day; absent where no end is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Period(
            String status,
            int revision,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** What is to come by the clock alone is left out: it is not known to come. */
    static PublicHistory of(String number, List<StatusHistory.Period> periods, LocalDate today) {
        return new PublicHistory(
                number.strip().toUpperCase(Locale.ROOT),
                periods.stream()
                        .filter(period -> !period.from().isAfter(today))
                        .map(period ->
                                new Period(period.status().name(), period.revision(), period.from(), period.until()))
                        .toList(),
                today);
    }
}
