package dev.proofmark.audit.testreport.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An issued report is to be replaced.
 *
 * @param changed what will be different, and why
 */
record ReportAmendmentRequest(@NotBlank @Size(max = 4000) String changed) {}
