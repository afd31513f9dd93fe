/** Adds to the log what it does not have yet. */
@NullMarked
package dev.proofmark.certificate.log.schedule;

import org.jspecify.annotations.NullMarked;
