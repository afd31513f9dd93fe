/** Rows of credential. Un-marked: Hibernate fills the fields. */
package dev.proofmark.certificate.credential.persistence;
