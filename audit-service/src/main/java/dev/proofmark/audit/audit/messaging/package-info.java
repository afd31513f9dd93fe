/** What others hear of the audit feature, and what it hears of them. */
@NullMarked
package dev.proofmark.audit.audit.messaging;

import org.jspecify.annotations.NullMarked;
