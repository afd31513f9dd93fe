/** Proof of what this package promises. */
@NullMarked
package dev.proofmark.gateway.correlation;

import org.jspecify.annotations.NullMarked;
