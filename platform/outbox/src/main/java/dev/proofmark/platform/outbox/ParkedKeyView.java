package dev.proofmark.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key whose events wait, without what they say.
 *
 * @param topic where its events come from
 * @param key the message key: a certification's id, on the organisation topic an organisation's
 * @param since when the first event was parked
 * @param first the event that holds up the others
 * @param waiting how many wait behind it
 * @param replaying whether a replay is ordered or under way
 */
record ParkedKeyView(UUID id, String topic, String key, Instant since, First first, long waiting, boolean replaying) {

    /**
     * The event that has to be taken in, or skipped, before any other of its key.
     *
     * @param reason why it could not be taken in; null if it has not been tried since the one before it went
     * @param failedAt when it was last tried in vain
     */
    record First(
            UUID eventId,
            String type,
            @Nullable String reason,
            @Nullable Instant failedAt) {}
}
