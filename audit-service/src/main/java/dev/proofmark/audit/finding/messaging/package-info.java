/** What others hear of the finding feature, and what it hears of them. */
@NullMarked
package dev.proofmark.audit.finding.messaging;

import org.jspecify.annotations.NullMarked;
