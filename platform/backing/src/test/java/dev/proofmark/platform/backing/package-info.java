/** Tests of the backing servers: they really start. */
@NullMarked
package dev.proofmark.platform.backing;

import org.jspecify.annotations.NullMarked;
