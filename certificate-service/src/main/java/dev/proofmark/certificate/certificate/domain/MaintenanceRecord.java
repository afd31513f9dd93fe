package dev.proofmark.certificate.certificate.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A surveillance that went well: the certificate is maintained on the lead auditor's word, without a decision of its own
 * (ISO/IEC 17021-1:2015, 9.6.1).
 *
 * @param cycle 1 for the cycle that begins with the first decision
 * @param sequence counts the surveillances of the cycle
 * @param recordedBy opaque person id
 * @param lastDay of the audit
 */
public record MaintenanceRecord(
        UUID auditId,
        UUID certificationId,
        int cycle,
        int sequence,
        String recordedBy,
        LocalDate lastDay,
        LocalDate recordedOn) {}
