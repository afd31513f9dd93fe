package dev.proofmark.audit.audit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the client objects. */
record ObjectionRequest(@NotBlank @Size(max = 4000) String reason) {}
