@NullMarked
package dev.proofmark.evaluation.significance;

import org.jspecify.annotations.NullMarked;
