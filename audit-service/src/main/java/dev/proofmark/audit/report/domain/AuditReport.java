package dev.proofmark.audit.report.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of a report that was issued. It belongs to the certification body and never changes.
 *
 * @param content canonical JSON (RFC 8785)
 * @param sha256 over the content's UTF-8 bytes, in lower-case hexadecimal
 * @param version its place among the audit's reports, and what it amends
 * @param statement what the lead said in it
 */
public record AuditReport(
        UUID reportId,
        UUID auditId,
        UUID certificationId,
        UUID organisationId,
        String content,
        String sha256,
        String issuedBy,
        LocalDate issuedOn,
        ReportVersion version,
        ReportStatement statement) {}
