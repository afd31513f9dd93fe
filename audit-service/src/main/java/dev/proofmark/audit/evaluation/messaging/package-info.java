/** What others hear of evaluations, and what evaluations hear of them. */
@NullMarked
package dev.proofmark.audit.evaluation.messaging;

import org.jspecify.annotations.NullMarked;
