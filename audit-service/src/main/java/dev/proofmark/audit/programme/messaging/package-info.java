/** What others hear of the programme feature, and what it hears of them. */
@NullMarked
package dev.proofmark.audit.programme.messaging;

import org.jspecify.annotations.NullMarked;
