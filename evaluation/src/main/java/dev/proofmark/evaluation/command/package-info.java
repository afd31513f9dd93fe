/** The command that evaluates a file of predictions: {@code ./proofmark evaluate}. */
@NullMarked
package dev.proofmark.evaluation.command;

import org.jspecify.annotations.NullMarked;
