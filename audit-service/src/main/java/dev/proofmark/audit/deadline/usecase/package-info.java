/** Days are set, met and lifted by what happens in the other features; what is due by them is done by itself. */
@NullMarked
package dev.proofmark.audit.deadline.usecase;

import org.jspecify.annotations.NullMarked;
