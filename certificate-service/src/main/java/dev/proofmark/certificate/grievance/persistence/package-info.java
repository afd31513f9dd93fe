/** Complaints and appeals in the database; who complained, apart and erasable. */
@NullMarked
package dev.proofmark.certificate.grievance.persistence;

import org.jspecify.annotations.NullMarked;
