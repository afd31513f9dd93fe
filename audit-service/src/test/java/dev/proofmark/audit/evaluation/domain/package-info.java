/** Tests of what may be done to an evaluation. */
@NullMarked
package dev.proofmark.audit.evaluation.domain;

import org.jspecify.annotations.NullMarked;
