/** Proof of what this package promises. */
@NullMarked
package dev.proofmark.gateway.routing;

import org.jspecify.annotations.NullMarked;
