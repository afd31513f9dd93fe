/** Which service answers which address, and the way there and back. */
@NullMarked
package dev.proofmark.gateway.routing;

import org.jspecify.annotations.NullMarked;
