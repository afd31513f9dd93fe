/** Keeping what is certified. */
@NullMarked
package dev.proofmark.application.certification.usecase;

import org.jspecify.annotations.NullMarked;
