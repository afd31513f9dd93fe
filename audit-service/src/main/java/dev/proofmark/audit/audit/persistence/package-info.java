/** Rows of the audit tables and the way to them. */
@NullMarked
package dev.proofmark.audit.audit.persistence;

import org.jspecify.annotations.NullMarked;
