/** Determined audit times in the database. */
@NullMarked
package dev.proofmark.application.quotation.persistence;

import org.jspecify.annotations.NullMarked;
