/** What others hear of the body's people: ids, functions and dates, never names or texts. */
@NullMarked
package dev.proofmark.audit.personnel.messaging;

import org.jspecify.annotations.NullMarked;
