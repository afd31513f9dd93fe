/** Rows of the samples and the way to them. */
@NullMarked
package dev.proofmark.audit.sampling.persistence;

import org.jspecify.annotations.NullMarked;
