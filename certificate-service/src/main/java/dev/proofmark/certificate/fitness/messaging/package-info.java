/** What audit-service tells of the body's people. */
@NullMarked
package dev.proofmark.certificate.fitness.messaging;

import org.jspecify.annotations.NullMarked;
