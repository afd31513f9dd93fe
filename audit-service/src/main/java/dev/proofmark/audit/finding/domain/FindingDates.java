package dev.proofmark.audit.finding.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when a nonconformity is answered and closed; each day is the last one in time.
 *
 * @param respondBy null until the report is issued, and for an opportunity
 * @param closeBy null until the report is issued, and for an opportunity
 */
public record FindingDates(
        @Nullable LocalDate respondBy, @Nullable LocalDate closeBy) {

    /** Nothing is due. */
    public static final FindingDates NONE = new FindingDates(null, null);
}
