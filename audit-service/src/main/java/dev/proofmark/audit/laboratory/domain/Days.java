package dev.proofmark.audit.laboratory.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another, both included.
 *
 * @param until null while no end is known
 */
public record Days(LocalDate from, @Nullable LocalDate until) {

    /** Whether it ends before it begins. */
    public boolean reversed() {
        return until != null && until.isBefore(from);
    }

    public boolean include(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
