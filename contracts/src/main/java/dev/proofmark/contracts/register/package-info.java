/** What the register tells anybody about certificates, for whoever answers in its place. */
@NullMarked
package dev.proofmark.contracts.register;

import org.jspecify.annotations.NullMarked;
