package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The audit report is with the client (ISO/IEC 17021-1:2015, 9.4.8).
 *
 * @param certificationId spans everything from the first application on
 * @param sha256 hash of the report, lower-case hex
 */
public record ReportIssued(
        UUID reportId, UUID auditId, UUID certificationId, UUID organisationId, String sha256, LocalDate issuedOn) {}
