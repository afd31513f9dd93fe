package dev.proofmark.certificate.register.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.PublicStatus;
import java.time.LocalDate;

/**
 * A published certificate and its status on a day.
 *
 * @param asOf the day that the status is told of
 */
public record RegisterEntry(Certificate certificate, PublicStatus status, LocalDate asOf) {}
