@NullMarked
package dev.proofmark.evaluation.curve;

import org.jspecify.annotations.NullMarked;
