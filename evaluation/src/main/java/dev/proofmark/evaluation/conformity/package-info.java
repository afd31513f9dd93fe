/**
 * What a laboratory states, against what its predictions come to: whether a stated value is the recomputed one, and
 * whether the recomputed one meets the agreed limit (ISO/IEC 17025:2017, 7.8.6).
 */
@NullMarked
package dev.proofmark.evaluation.conformity;

import org.jspecify.annotations.NullMarked;
