package dev.proofmark.verification.certificate;

import dev.proofmark.verification.log.Checkpoint;
import dev.proofmark.verification.log.SignedNote;

/**
 * A checkpoint that the issuer's log has signed.
 *
 * @param note as it was signed
 * @param from where it came from
 */
record SeenHead(Checkpoint checkpoint, SignedNote note, String from) {}
