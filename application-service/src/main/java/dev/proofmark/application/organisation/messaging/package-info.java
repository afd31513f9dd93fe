/** What others hear of organisations. */
@NullMarked
package dev.proofmark.application.organisation.messaging;

import org.jspecify.annotations.NullMarked;
