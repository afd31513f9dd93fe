/** The application review: four checks with evidence, and the conclusion that they allow. */
@NullMarked
package dev.proofmark.application.review.domain;

import org.jspecify.annotations.NullMarked;
