/**
 * A certificate checked by whoever has it, without asking anybody who would have to be believed: its seal, its credential, the
 * log that it stands in, its status on a day, and the evidence behind it; put together into one report.
 */
@NullMarked
package dev.proofmark.verification.certificate;

import org.jspecify.annotations.NullMarked;
