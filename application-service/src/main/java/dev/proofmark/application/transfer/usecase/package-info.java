/** Describing and reviewing a transfer. */
@NullMarked
package dev.proofmark.application.transfer.usecase;

import org.jspecify.annotations.NullMarked;
