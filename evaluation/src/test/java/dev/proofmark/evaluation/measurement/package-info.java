@NullMarked
package dev.proofmark.evaluation.measurement;

import org.jspecify.annotations.NullMarked;
