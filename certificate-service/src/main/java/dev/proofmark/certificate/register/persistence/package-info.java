/** Rows of the register's list. Un-marked: as rows are elsewhere. */
package dev.proofmark.certificate.register.persistence;
