/**
 * How sure a measured value is: Wilson and Clopper–Pearson for proportions, the percentile bootstrap for F1 and AUC.
 * Whoever has the same predictions and the same seed gets the same interval, on any machine.
 */
@NullMarked
package dev.proofmark.evaluation.interval;

import org.jspecify.annotations.NullMarked;
