/** All that is known from one file of predictions, as services store it and the command prints it. */
@NullMarked
package dev.proofmark.evaluation.report;

import org.jspecify.annotations.NullMarked;
