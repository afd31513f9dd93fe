package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import io.smallrye.mutiny.Uni;

/** Draws numbers that nobody can guess and that no certificate has yet. */
public interface CertificateNumbers {
    Uni<CertificateNumber> draw(String body, String scheme, int year);
}
