/** The register's list, and what of it is still to be published, in the database. */
@NullMarked
package dev.proofmark.certificate.register.persistence;

import org.jspecify.annotations.NullMarked;
