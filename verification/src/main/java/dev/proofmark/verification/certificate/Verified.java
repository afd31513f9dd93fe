package dev.proofmark.verification.certificate;

import dev.proofmark.verification.log.SignedNote;
import org.jspecify.annotations.Nullable;

/**
 * What a verification came to.
 *
 * @param newestHead the largest checkpoint of the issuer's log that was proved to continue all others that were seen, to be kept
 *     for the next time; null if none was
 */
public record Verified(Report report, @Nullable SignedNote newestHead) {}
