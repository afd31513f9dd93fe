package dev.proofmark.audit.finding.domain;

import org.jspecify.annotations.Nullable;

/**
 * What has to be known of other things to judge a content.
 *
 * @param requirementExists whether the scheme knows the requirement that it names
 * @param repeated the nonconformity that it repeats, of an earlier audit of the same certification; null if there is none
 */
public record ContentGround(
        boolean requirementExists, @Nullable FindingStanding repeated) {

    /** A ground without an earlier finding. */
    public static ContentGround of(boolean requirementExists) {
        return new ContentGround(requirementExists, null);
    }

    /** Whether what is met again was never closed. */
    boolean isStillOpen() {
        return repeated != null && repeated.status() != FindingStatus.VERIFIED_CLOSED;
    }
}
