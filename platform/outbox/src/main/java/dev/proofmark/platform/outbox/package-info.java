/**
 * Events leave through an outbox that commits with the effect, and arrive through an inbox that commits with theirs:
 * nothing is lost, nothing has a second effect, and what belongs to one key stays in order.
 */
@NullMarked
package dev.proofmark.platform.outbox;

import org.jspecify.annotations.NullMarked;
