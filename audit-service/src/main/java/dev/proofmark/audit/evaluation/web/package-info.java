/** Evaluations over HTTP. */
@NullMarked
package dev.proofmark.audit.evaluation.web;

import org.jspecify.annotations.NullMarked;
