/** Proof of what this package promises. */
@NullMarked
package dev.proofmark.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
