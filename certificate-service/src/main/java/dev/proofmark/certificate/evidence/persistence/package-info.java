/** Rows of evidence and their mapping. Un-marked: Hibernate fills the fields. */
package dev.proofmark.certificate.evidence.persistence;
