package dev.proofmark.audit.impartiality.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person keeps away from a certification, since they advised the client or worked for it (I-02).
 *
 * @param personId opaque person id
 * @param until the last day on which they keep away; null while no end is known
 * @param toldAt when the event was published that said so
 * @param toldBy that event's id
 */
public record Bar(String personId, @Nullable LocalDate until, Instant toldAt, UUID toldBy) {

    private static final Comparator<Bar> AGE =
            Comparator.comparing(Bar::toldAt).thenComparing(bar -> bar.toldBy().toString());

    /** Whether the person keeps away on that day. */
    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    /** Whether this is the later word on the person, in whatever order the two arrive. */
    public boolean replaces(Bar known) {
        return AGE.compare(this, known) > 0;
    }
}
