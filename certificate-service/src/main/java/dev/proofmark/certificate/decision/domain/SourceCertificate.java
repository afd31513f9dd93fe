package dev.proofmark.certificate.decision.domain;

import java.time.LocalDate;

/**
 * The certificate of another body that is taken over (IAF MD 2): its cycle goes on.
 *
 * @param originallyCertifiedOn the first day of the first cycle there
 * @param validUntil the last day, which a transfer keeps
 */
public record SourceCertificate(
        String number, String issuingBody, LocalDate originallyCertifiedOn, LocalDate validUntil) {}
