/** Receiving, handling and following complaints and appeals. */
@NullMarked
package dev.proofmark.certificate.grievance.usecase;

import org.jspecify.annotations.NullMarked;
