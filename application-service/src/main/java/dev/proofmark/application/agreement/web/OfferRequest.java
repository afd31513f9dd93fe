package dev.proofmark.application.agreement.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the body may set; everything else the agreement takes from the application. */
record OfferRequest(@Nullable LocalDate validUntil) {}
