/** What others hear of applications. */
@NullMarked
package dev.proofmark.application.application.messaging;

import org.jspecify.annotations.NullMarked;
