/**
 * Checks the log against itself, against the database that it speaks of, and against what was seen of it before; a program
 * of its own beside the service, for whoever keeps the database.
 */
@NullMarked
package dev.proofmark.certificate.log.check;

import org.jspecify.annotations.NullMarked;
