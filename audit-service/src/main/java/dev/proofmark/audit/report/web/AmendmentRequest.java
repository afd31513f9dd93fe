package dev.proofmark.audit.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Why and how an issued report changes.
 *
 * @param statement the sections that are said anew
 */
record AmendmentRequest(
        @NotBlank @Size(max = 4000) String reason,
        @NotNull @Valid ReportRequest statement) {}
