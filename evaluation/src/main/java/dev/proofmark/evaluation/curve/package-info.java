/** What scores are worth at every threshold (ISO/IEC TS 4213, 6.3.6 and what follows it). */
@NullMarked
package dev.proofmark.evaluation.curve;

import org.jspecify.annotations.NullMarked;
