/** Holds the scheme files to what the trade's rules say about them. */
@NullMarked
package dev.proofmark.contracts.schemes;

import org.jspecify.annotations.NullMarked;
