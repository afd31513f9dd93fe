/** Checks what Proofmark's certificates claim of themselves: plain Java with few dependencies, for us and any outsider. */
@NullMarked
package dev.proofmark.verification;

import org.jspecify.annotations.NullMarked;
