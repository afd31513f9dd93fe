/** The page behind the bare address. */
@NullMarked
package dev.proofmark.gateway.home;

import org.jspecify.annotations.NullMarked;
