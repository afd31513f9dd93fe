/** Conducts journeys of the business clock through time, on the local stack alone: from one due instant to the next. */
@NullMarked
package dev.proofmark.gateway.travel;

import org.jspecify.annotations.NullMarked;
