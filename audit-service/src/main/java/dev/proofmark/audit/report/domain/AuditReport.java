package dev.proofmark.audit.report.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An issued report. It belongs to the certification body and never changes.
 *
 * @param content canonical JSON (RFC 8785)
 * @param sha256 over the content's UTF-8 bytes, in lower-case hexadecimal
 */
public record AuditReport(
        UUID reportId,
        UUID auditId,
        UUID certificationId,
        UUID organisationId,
        String content,
        String sha256,
        String issuedBy,
        LocalDate issuedOn) {}
