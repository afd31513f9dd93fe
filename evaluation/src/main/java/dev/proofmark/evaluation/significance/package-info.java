/**
 * Whether a difference between classifiers is more than chance: the tests that TS 4213 lists, and what many comparisons
 * at once cost (domain: ISO/IEC TS 4213:2022, 7).
 */
@NullMarked
package dev.proofmark.evaluation.significance;

import org.jspecify.annotations.NullMarked;
