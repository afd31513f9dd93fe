@NullMarked
package dev.proofmark.evaluation;

import org.jspecify.annotations.NullMarked;
