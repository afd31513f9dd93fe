/** Holds records, schemas and samples of the events to one another. */
@NullMarked
package dev.proofmark.contracts;

import org.jspecify.annotations.NullMarked;
