/** Proof of what this package promises. */
@NullMarked
package dev.proofmark.gateway.headers;

import org.jspecify.annotations.NullMarked;
