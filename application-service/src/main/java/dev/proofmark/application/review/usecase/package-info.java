/** Recording and ending the review of an application. */
@NullMarked
package dev.proofmark.application.review.usecase;

import org.jspecify.annotations.NullMarked;
