/**
 * The seal on a certificate's PDF (PAdES-BASELINE-B, ETSI EN 319 142-1), checked so that no byte of the file can be another
 * one; and the credential that the file carries.
 */
@NullMarked
package dev.proofmark.verification.seal;

import org.jspecify.annotations.NullMarked;
