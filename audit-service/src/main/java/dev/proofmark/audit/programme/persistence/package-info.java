/** Rows of the programme tables and the way to them. */
@NullMarked
package dev.proofmark.audit.programme.persistence;

import org.jspecify.annotations.NullMarked;
