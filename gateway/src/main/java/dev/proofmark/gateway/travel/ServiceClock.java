package dev.proofmark.gateway.travel;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a service stands in time, as it tells.
 *
 * @param now its business clock's instant
 * @param offset how far it is ahead of the system's, ISO 8601
 * @param nextDue the first instant after it at which something is due there
 * @param dueNow what is due there and not done
 * @param failing how much of that has failed
 * @param unpublished events that wait in its outbox
 * @param lag events that it has not taken in
 * @param published events ever published on the topics that it follows
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ServiceClock(
        Instant now,
        String offset,
        @Nullable Instant nextDue,
        long dueNow,
        long failing,
        long unpublished,
        long lag,
        long published) {

    /** Whether nothing is left to do there at this instant. */
    boolean isAtRest(String wanted) {
        return offset.equals(wanted) && dueNow == 0 && unpublished == 0 && lag == 0;
    }
}
