/** Keeping the records of the body's people, and reading them for other features. */
@NullMarked
package dev.proofmark.audit.personnel.usecase;

import org.jspecify.annotations.NullMarked;
