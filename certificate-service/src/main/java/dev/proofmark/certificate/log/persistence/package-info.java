/** The log in the database. */
@NullMarked
package dev.proofmark.certificate.log.persistence;

import org.jspecify.annotations.NullMarked;
