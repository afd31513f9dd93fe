package dev.proofmark.audit.audit.domain;

import java.time.LocalDate;

/**
 * The lead auditor's positive conclusion after a surveillance: the certificate is maintained on it, without a decision
 * of its own (ISO/IEC 17021-1:2015, 9.6.1).
 *
 * @param recordedBy opaque person id
 */
public record Maintenance(String rationale, String recordedBy, LocalDate recordedOn) {}
