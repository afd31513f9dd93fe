package dev.proofmark.application.agreement.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The hash of the text that the signing person was shown. */
record SignatureRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String documentSha256) {}
