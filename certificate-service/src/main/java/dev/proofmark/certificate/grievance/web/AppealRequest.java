package dev.proofmark.certificate.grievance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** An appeal against one decision, with its grounds. */
public record AppealRequest(
        @NotNull UUID decisionId,
        @NotBlank @Size(max = 8000) String grounds,
        @NotNull @Pattern(regexp = "ko|en") String language) {}
