/** The transparency log: every word on a certificate's status is added to it, and anybody may read and prove it. */
@NullMarked
package dev.proofmark.certificate.log.usecase;

import org.jspecify.annotations.NullMarked;
