/** What is told of taken-over certificates, and heard of their holders. */
@NullMarked
package dev.proofmark.certificate.takeover.messaging;

import org.jspecify.annotations.NullMarked;
