/** Evaluations in the database, and the schemes that they follow. */
@NullMarked
package dev.proofmark.audit.evaluation.persistence;

import org.jspecify.annotations.NullMarked;
