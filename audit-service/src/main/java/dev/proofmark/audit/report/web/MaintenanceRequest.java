package dev.proofmark.audit.report.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the certificate is maintained. */
record MaintenanceRequest(@NotBlank @Size(max = 8000) String rationale) {}
