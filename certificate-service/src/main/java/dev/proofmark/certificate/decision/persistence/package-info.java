/** Rows of decision and their mapping. Un-marked: Hibernate fills the fields. */
package dev.proofmark.certificate.decision.persistence;
