/** Certifications in the database. */
@NullMarked
package dev.proofmark.application.certification.persistence;

import org.jspecify.annotations.NullMarked;
