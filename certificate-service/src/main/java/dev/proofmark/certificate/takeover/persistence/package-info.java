/** Taken-over certificates in the database, many at once. */
@NullMarked
package dev.proofmark.certificate.takeover.persistence;

import org.jspecify.annotations.NullMarked;
