/** Stories on the whole local stack, through its gateway: what no single service can promise. */
@NullMarked
package dev.proofmark.systemtests;

import org.jspecify.annotations.NullMarked;
