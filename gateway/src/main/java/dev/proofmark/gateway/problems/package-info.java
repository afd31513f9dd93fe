/** Refusals in the gateway's own voice, and the pages that explain every rule. */
@NullMarked
package dev.proofmark.gateway.problems;

import org.jspecify.annotations.NullMarked;
