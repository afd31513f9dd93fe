/** Organisations and their members in the database. */
@NullMarked
package dev.proofmark.application.organisation.persistence;

import org.jspecify.annotations.NullMarked;
