package dev.proofmark.platform.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a service stands in time, for whoever conducts a journey.
 *
 * @param now the business clock's instant
 * @param offset how far it is ahead of the system's, ISO 8601
 * @param nextDue the first instant after it at which something is due here
 * @param dueNow what is due here and not done
 * @param failing how much of that has failed at least once
 * @param unpublished events that wait in the outbox
 * @param lag events of others that are not taken in yet
 * @param published events ever published on the topics that are followed here: whether anything has happened meanwhile
 */
public record ClockView(
        Instant now,
        String offset,
        @Nullable Instant nextDue,
        long dueNow,
        long failing,
        long unpublished,
        long lag,
        long published) {}
