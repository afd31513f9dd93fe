package dev.proofmark.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that was given up, without what it said.
 *
 * @param failure why it could not be taken in
 * @param reason why it was given up
 * @param skippedBy opaque person id of who gave it up
 */
record SkippedEventView(
        UUID eventId,
        String type,
        String topic,
        String key,
        String failure,
        String reason,
        String skippedBy,
        Instant skippedAt) {

    static SkippedEventView of(SkippedEventRow row) {
        return new SkippedEventView(
                row.eventId,
                CloudEventHeaders.read(row.headers).type(),
                row.topic,
                row.key,
                row.failure,
                row.reason,
                row.skippedBy,
                row.skippedAt);
    }
}
