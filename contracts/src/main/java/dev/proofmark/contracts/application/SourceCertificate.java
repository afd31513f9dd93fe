package dev.proofmark.contracts.application;

import java.time.LocalDate;

/**
 * A certificate of another body that is taken over (IAF MD 2).
 *
 * @param originallyCertifiedOn when the client was first certified
 * @param validUntil the last day, which a transfer keeps
 */
public record SourceCertificate(
        String number, String issuingBody, LocalDate originallyCertifiedOn, LocalDate validUntil) {}
