package dev.proofmark.application.agreement.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The hash of the offered document that the signing person accepts. */
record SignatureRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String documentSha256) {}
