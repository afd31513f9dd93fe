@NullMarked
package dev.proofmark.evaluation.interval;

import org.jspecify.annotations.NullMarked;
