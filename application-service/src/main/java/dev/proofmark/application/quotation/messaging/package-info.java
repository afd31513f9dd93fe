/** What audit-service tells of audit time. */
@NullMarked
package dev.proofmark.application.quotation.messaging;

import org.jspecify.annotations.NullMarked;
