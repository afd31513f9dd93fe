/**
 * Measures what a model's predictions are worth, from the predictions themselves (ISO/IEC TS 4213): plain Java with few
 * dependencies, for us and any laboratory.
 */
@NullMarked
package dev.proofmark.evaluation;

import org.jspecify.annotations.NullMarked;
