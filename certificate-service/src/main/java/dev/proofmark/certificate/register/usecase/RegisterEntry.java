package dev.proofmark.certificate.register.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.domain.PublicStatus;
import java.time.LocalDate;

/**
 * A published certificate and its status on a day.
 *
 * @param revision the one in force on that day
 * @param statusSince first day of the status
 * @param asOf the day that the status is told of
 */
public record RegisterEntry(
        Certificate certificate,
        CertificateRevision revision,
        PublicStatus status,
        LocalDate statusSince,
        LocalDate asOf) {}
