package dev.proofmark.contracts.schemes;

/**
 * A control that an applicant applies or excludes with a reason (ISO/IEC 42001:2023, 6.1.3).
 *
 * @param id for example {@code A.6.2.8}
 * @param objective id of the group
 */
public record SchemeControl(String id, String objective, Bilingual title) {}
