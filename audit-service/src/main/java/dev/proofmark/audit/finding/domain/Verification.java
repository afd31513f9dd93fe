package dev.proofmark.audit.finding.domain;

import java.time.LocalDate;

/**
 * The verification of a corrective action (ISO/IEC 17021-1:2015, 9.4.10).
 *
 * @param note internal
 */
public record Verification(boolean effective, String method, String note, String by, LocalDate on) {}
