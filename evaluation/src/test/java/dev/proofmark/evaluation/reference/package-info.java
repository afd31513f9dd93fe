@NullMarked
package dev.proofmark.evaluation.reference;

import org.jspecify.annotations.NullMarked;
