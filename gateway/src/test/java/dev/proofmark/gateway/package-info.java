/** The gateway as its callers meet it, with the far side of the wire played by small servers. */
@NullMarked
package dev.proofmark.gateway;

import org.jspecify.annotations.NullMarked;
