/** Certificates from a body's former records, as a spreadsheet has them. */
@NullMarked
package dev.proofmark.certificate.takeover.csv;

import org.jspecify.annotations.NullMarked;
