package dev.proofmark.certificate.register.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whether a client may not be found in the open register.
 *
 * @param reason what the client asked for and why, or why it ends
 */
public record PublicityRequest(
        @NotNull Boolean restricted,
        @NotBlank @Size(max = 2000) String reason) {}
