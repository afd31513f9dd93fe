/**
 * The application service: organisations, their applications, the review of these, and the agreement that follows.
 * What happens here others hear of by events.
 */
@NullMarked
package dev.proofmark.application;

import org.jspecify.annotations.NullMarked;
