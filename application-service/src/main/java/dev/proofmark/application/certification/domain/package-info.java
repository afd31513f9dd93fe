/** Certifications that exist, as far as applications need to know of them. */
@NullMarked
package dev.proofmark.application.certification.domain;

import org.jspecify.annotations.NullMarked;
