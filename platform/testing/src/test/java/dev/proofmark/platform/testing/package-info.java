/** Proof that the rules and services offered to other modules' tests do what they say. */
@NullMarked
package dev.proofmark.platform.testing;

import org.jspecify.annotations.NullMarked;
