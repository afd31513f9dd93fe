/** What can be done with evaluations, and who may do it. */
@NullMarked
package dev.proofmark.audit.evaluation.usecase;

import org.jspecify.annotations.NullMarked;
