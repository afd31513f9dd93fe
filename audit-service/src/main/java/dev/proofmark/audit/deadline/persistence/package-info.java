/** Rows of days and the way to them. */
@NullMarked
package dev.proofmark.audit.deadline.persistence;

import org.jspecify.annotations.NullMarked;
