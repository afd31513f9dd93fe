/**
 * How fast a model answers: latency and throughput from measured times (ISO/IEC TS 4213:2022, 6.6). The conditions under
 * which it was measured (batch, warm-up, machine) belong to the test plan.
 */
@NullMarked
package dev.proofmark.evaluation.timing;

import org.jspecify.annotations.NullMarked;
