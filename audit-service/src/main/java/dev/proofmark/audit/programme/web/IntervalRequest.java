package dev.proofmark.audit.programme.web;

import jakarta.validation.constraints.NotNull;

/**
 * How often the client is looked at.
 *
 * @param months 6 or 12
 */
record IntervalRequest(@NotNull Integer months) {}
