/** Laboratories in the database. */
@NullMarked
package dev.proofmark.audit.laboratory.persistence;

import org.jspecify.annotations.NullMarked;
