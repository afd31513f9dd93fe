package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.web.FindingRequest.Grade;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The lead gives another grade; an opportunity that becomes a nonconformity gains requirement and evidence. */
record RegradingRequest(
        @NotNull Grade grade,
        @Nullable @Size(max = 20) String requirement,
        @Nullable @Size(max = 8000) String evidence,
        @NotBlank @Size(max = 4000) String reason) {}
