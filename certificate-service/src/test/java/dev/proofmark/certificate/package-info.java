/** Tests of certificate-service as a whole. */
@NullMarked
package dev.proofmark.certificate;

import org.jspecify.annotations.NullMarked;
