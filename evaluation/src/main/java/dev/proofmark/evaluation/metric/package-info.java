/** What the counts come to: the metrics of ISO/IEC TS 4213, 6.2, 6.4 and 6.5, and two supplementary ones. */
@NullMarked
package dev.proofmark.evaluation.metric;

import org.jspecify.annotations.NullMarked;
