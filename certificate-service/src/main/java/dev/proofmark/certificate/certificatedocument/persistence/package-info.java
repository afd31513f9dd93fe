/** Rows of certificatedocument and their mapping. Un-marked: Hibernate fills the fields. */
package dev.proofmark.certificate.certificatedocument.persistence;
