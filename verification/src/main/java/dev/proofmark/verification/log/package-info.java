/**
 * The transparency log as its readers see it: Merkle trees (RFC 6962, RFC 9162), tiles, checkpoints and proofs
 * (<a href="https://c2sp.org/tlog-tiles">C2SP tlog-tiles</a>).
 */
@NullMarked
package dev.proofmark.verification.log;

import org.jspecify.annotations.NullMarked;
