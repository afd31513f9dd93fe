/** Barred persons in the database. */
@NullMarked
package dev.proofmark.audit.impartiality.persistence;

import org.jspecify.annotations.NullMarked;
