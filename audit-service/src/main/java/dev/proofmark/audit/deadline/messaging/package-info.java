/** What others hear of days. */
@NullMarked
package dev.proofmark.audit.deadline.messaging;

import org.jspecify.annotations.NullMarked;
