/** Rows of the finding tables and the way to them. */
@NullMarked
package dev.proofmark.audit.finding.persistence;

import org.jspecify.annotations.NullMarked;
