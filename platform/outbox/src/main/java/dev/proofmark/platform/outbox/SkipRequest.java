package dev.proofmark.platform.outbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An event is given up.
 *
 * @param reason why its effect is not needed, or how it was brought about instead
 */
record SkipRequest(@NotBlank @Size(max = 2000) String reason) {}
