/** What plans and reports have in common on paper: their words, and the way to a PDF. */
@NullMarked
package dev.proofmark.audit.paper.usecase;

import org.jspecify.annotations.NullMarked;
