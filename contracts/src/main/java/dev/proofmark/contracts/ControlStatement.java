package dev.proofmark.contracts;

/**
 * Whether a control of the scheme applies to the applicant (ISO/IEC 42001:2023, 6.1.3).
 *
 * @param controlId for example {@code A.6.2.8}
 */
public record ControlStatement(String controlId, boolean applicable) {}
