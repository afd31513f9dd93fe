/** What others hear of the report feature, and what it hears of them. */
@NullMarked
package dev.proofmark.audit.report.messaging;

import org.jspecify.annotations.NullMarked;
