/** The quotation's sums and rules. */
@NullMarked
package dev.proofmark.application.quotation.domain;

import org.jspecify.annotations.NullMarked;
