/** The register's list, and what of it is still to be published, in the database. Un-marked: as rows are elsewhere. */
package dev.proofmark.certificate.register.persistence;
