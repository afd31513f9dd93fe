/** What others hear of complaints and appeals. */
@NullMarked
package dev.proofmark.certificate.grievance.messaging;

import org.jspecify.annotations.NullMarked;
