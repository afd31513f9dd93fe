/** Tests of the local stack's own decisions, without starting it. */
@NullMarked
package dev.proofmark.local;

import org.jspecify.annotations.NullMarked;
