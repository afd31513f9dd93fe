package dev.proofmark.certificate.certificatedocument.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import java.time.LocalDate;

/** Makes the document of a certificate. */
public interface CertificatePrinter {
    /**
     * The finished PDF; takes tens of milliseconds of processor time, so never on an event loop.
     *
     * @param issuedOn the day of publication, as printed
     * @throws UnprintableException if the fonts lack a character
     */
    byte[] print(Certificate certificate, LocalDate issuedOn);
}
