/** Rows of fitness and their mapping. Un-marked: Hibernate fills the fields. */
package dev.proofmark.certificate.fitness.persistence;
