/** Offering and reading quotations, and learning how long the audits take. */
@NullMarked
package dev.proofmark.application.quotation.usecase;

import org.jspecify.annotations.NullMarked;
