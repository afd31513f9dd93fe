@NullMarked
package dev.proofmark.evaluation.timing;

import org.jspecify.annotations.NullMarked;
