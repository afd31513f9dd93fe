/** Registering and reading organisations, and asking what a person may do for one. */
@NullMarked
package dev.proofmark.application.organisation.usecase;

import org.jspecify.annotations.NullMarked;
