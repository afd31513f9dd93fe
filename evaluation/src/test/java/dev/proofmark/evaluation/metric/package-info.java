@NullMarked
package dev.proofmark.evaluation.metric;

import org.jspecify.annotations.NullMarked;
