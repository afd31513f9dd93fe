/** Rows of certificate and their mapping. Un-marked: Hibernate fills the fields. */
package dev.proofmark.certificate.certificate.persistence;
