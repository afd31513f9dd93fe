package dev.proofmark.gateway.travel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Where the clock is to be.
 *
 * @param offset how far ahead of the system's clock, ISO 8601: {@code P13M}
 */
public record TravelRequest(
        @NotNull @Size(min = 1, max = 40) String offset) {}
