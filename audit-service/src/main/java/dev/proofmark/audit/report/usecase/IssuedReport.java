package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.report.domain.AuditReport;

/** A report with its audit as it stands. */
public record IssuedReport(AuditReport report, Audit audit) {}
