/** Publishes what of the register is still to be published. */
@NullMarked
package dev.proofmark.certificate.register.schedule;

import org.jspecify.annotations.NullMarked;
