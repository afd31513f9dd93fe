/** Tests of who is asking. */
@NullMarked
package dev.proofmark.gateway.callers;

import org.jspecify.annotations.NullMarked;
