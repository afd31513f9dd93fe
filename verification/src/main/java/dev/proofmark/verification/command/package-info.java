/** The command that verifies a certificate: {@code ./proofmark verify}. */
@NullMarked
package dev.proofmark.verification.command;

import org.jspecify.annotations.NullMarked;
