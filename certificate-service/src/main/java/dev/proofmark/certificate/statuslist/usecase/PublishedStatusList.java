package dev.proofmark.certificate.statuslist.usecase;

import java.time.Duration;
import java.time.Instant;

/**
 * A signed list.
 *
 * @param tag names these bytes among all that were given at this address
 * @param version of the bits
 * @param madeAt by the machine's clock
 */
public record PublishedStatusList(String content, String tag, String version, Instant madeAt) {

    /** How long nobody needs to ask again; the lists themselves say so too. */
    public static final Duration TIME_TO_LIVE = Duration.ofMinutes(1);

    /** How long it is to be believed: no longer than a relying party may go without asking. */
    static final Duration VALIDITY = Duration.ofMinutes(15);

    /** Made anew after that, though nothing has changed: whoever gets it last still has long to go. */
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(5);

    boolean holds(String presentVersion, Instant now) {
        return version.equals(presentVersion) && !now.isBefore(madeAt) && now.isBefore(madeAt.plus(RENEWED_AFTER));
    }
}
