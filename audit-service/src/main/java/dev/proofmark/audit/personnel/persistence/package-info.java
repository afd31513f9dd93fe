/** Rows of the personnel tables and the way to them. */
@NullMarked
package dev.proofmark.audit.personnel.persistence;

import org.jspecify.annotations.NullMarked;
