/** Knowing people by what their tokens say, and finding them again. */
@NullMarked
package dev.proofmark.application.person.usecase;

import org.jspecify.annotations.NullMarked;
