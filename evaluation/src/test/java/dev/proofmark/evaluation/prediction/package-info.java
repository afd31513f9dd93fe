@NullMarked
package dev.proofmark.evaluation.prediction;

import org.jspecify.annotations.NullMarked;
