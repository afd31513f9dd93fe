/** What others hear of audit times. */
@NullMarked
package dev.proofmark.audit.audittime.messaging;

import org.jspecify.annotations.NullMarked;
