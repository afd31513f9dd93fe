/** Requests about complaints and appeals. */
@NullMarked
package dev.proofmark.certificate.grievance.web;

import org.jspecify.annotations.NullMarked;
