package dev.proofmark.application.document.domain;

import dev.proofmark.application.application.domain.ApplicationStatus;

/** What decides about a document besides the document. */
public record Circumstances(ApplicationStatus application, DocumentUsage usage, DocumentLimits limits) {}
