package dev.proofmark.certificate.decision.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proposes about a certificate; another one decides on it.
 *
 * @param byHolder whether a member of the holder asks for it, and nobody of the body has looked at it yet
 */
public record Proposal(Terms terms, String proposedBy, Instant proposedAt, boolean byHolder) {

    /**
     * What is proposed and why; members that a kind has no use for are null.
     *
     * @param reason of a reinstatement: the evidence that what led to the suspension is resolved
     * @param resolveBy of a suspension: the last day to put things right
     * @param acceptingBody of a transfer: who certifies from now on
     * @param effectiveDate of a transfer: the first day there
     * @param scope of a reduction: what remains
     */
    public record Terms(
            String reason,
            @Nullable SuspensionGround ground,
            @Nullable LocalDate resolveBy,
            @Nullable String acceptingBody,
            @Nullable LocalDate effectiveDate,
            @Nullable ReducedScope scope) {

        /** Of the kinds that say nothing but why. */
        public static Terms because(String reason) {
            return new Terms(reason, null, null, null, null, null);
        }

        public static Terms suspension(String reason, SuspensionGround ground, LocalDate resolveBy) {
            return new Terms(reason, ground, resolveBy, null, null, null);
        }

        public static Terms transferOut(String acceptingBody, LocalDate effectiveDate) {
            return new Terms(acceptingBody, null, null, acceptingBody, effectiveDate, null);
        }

        public static Terms reduction(String reason, ReducedScope scope) {
            return new Terms(reason, null, null, null, null, scope);
        }
    }
}
