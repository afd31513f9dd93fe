/** Takes certificates over from a body's former records. */
@NullMarked
package dev.proofmark.certificate.takeover.usecase;

import org.jspecify.annotations.NullMarked;
