/** What certificate-service tells of certifications. */
@NullMarked
package dev.proofmark.application.certification.messaging;

import org.jspecify.annotations.NullMarked;
