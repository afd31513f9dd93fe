package dev.proofmark.application.review.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person of the body keeps away from a client's certification (I-02).
 *
 * @param personId opaque person id
 * @param until the last day on which the person keeps away; null while no end is known
 */
public record Bar(String personId, @Nullable LocalDate until) {

    /** Whether the person keeps away on that day. */
    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    /** Of two bars of one person the one that holds longer. */
    Bar orLonger(Bar other) {
        return until == null || (other.until != null && until.isAfter(other.until)) ? this : other;
    }
}
