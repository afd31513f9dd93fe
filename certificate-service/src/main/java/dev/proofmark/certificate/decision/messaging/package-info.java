/** The events of the other services as facts of a case. */
@NullMarked
package dev.proofmark.certificate.decision.messaging;

import org.jspecify.annotations.NullMarked;
