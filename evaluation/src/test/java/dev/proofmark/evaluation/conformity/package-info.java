@NullMarked
package dev.proofmark.evaluation.conformity;

import org.jspecify.annotations.NullMarked;
