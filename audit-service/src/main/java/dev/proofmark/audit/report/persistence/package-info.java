/** Rows of the report tables and the way to them. */
@NullMarked
package dev.proofmark.audit.report.persistence;

import org.jspecify.annotations.NullMarked;
