/** Enters into the register what is missing there. */
@NullMarked
package dev.proofmark.certificate.register.schedule;

import org.jspecify.annotations.NullMarked;
