package dev.proofmark.audit.report.domain;

import java.time.Instant;
import java.util.UUID;

/** What somebody of the team says to the lead about a section of the draft. */
public record ReportComment(UUID commentId, UUID auditId, String section, String text, String by, Instant at) {}
