/** Rows of statuslist. Un-marked: Hibernate fills the fields. */
package dev.proofmark.certificate.statuslist.persistence;
