/** Rows of the audit-time tables and the way to them, and the tables of the scheme files. */
@NullMarked
package dev.proofmark.audit.audittime.persistence;

import org.jspecify.annotations.NullMarked;
