package dev.proofmark.audit.audit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an audit is put off or called off; the client reads it. */
record InterruptionRequest(@NotBlank @Size(max = 4000) String reason) {}
