/** Enters into the register what is missing there, and publishes what is still to be published. */
@NullMarked
package dev.proofmark.certificate.register.schedule;

import org.jspecify.annotations.NullMarked;
