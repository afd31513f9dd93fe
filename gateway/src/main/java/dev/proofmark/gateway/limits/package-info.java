/** What may come in at all: methods, addresses, sizes. */
@NullMarked
package dev.proofmark.gateway.limits;

import org.jspecify.annotations.NullMarked;
