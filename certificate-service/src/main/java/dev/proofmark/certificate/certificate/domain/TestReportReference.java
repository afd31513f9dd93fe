package dev.proofmark.certificate.certificate.domain;

import java.time.LocalDate;

/**
 * The test report that a certificate rests on.
 *
 * @param number the report's own
 * @param sha256 of the printed report, lower-case hex
 */
public record TestReportReference(
        String number, String sha256, LocalDate testedFrom, LocalDate testedUntil, LocalDate issuedOn) {}
