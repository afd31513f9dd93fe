package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An issued report was amended by a new version; the earlier ones stay as they were (ISO/IEC 17021-1:2015, 9.4.8).
 *
 * @param reportId of the new version
 * @param certificationId spans everything from the first application on
 * @param version 2 upwards
 * @param sha256 hash of the new version, lower-case hex
 * @param amendsSha256 hash of the version that it follows
 */
public record ReportAmended(
        UUID reportId,
        UUID auditId,
        UUID certificationId,
        UUID organisationId,
        int version,
        String sha256,
        String amendsSha256,
        LocalDate amendedOn) {}
