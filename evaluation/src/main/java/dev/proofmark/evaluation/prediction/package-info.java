/** What a model said of each sample, and the files in which laboratories send it. */
@NullMarked
package dev.proofmark.evaluation.prediction;

import org.jspecify.annotations.NullMarked;
