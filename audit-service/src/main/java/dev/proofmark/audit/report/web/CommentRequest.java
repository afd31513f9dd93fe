package dev.proofmark.audit.report.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody of the team says about a section of the draft. */
record CommentRequest(
        @NotBlank @Size(max = 100) String section,
        @NotBlank @Size(max = 4000) String text) {}
