package dev.proofmark.certificate.certificatedocument.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.platform.document.UnprintableException;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;

/** Makes the document of a certificate's revision. */
public interface CertificatePrinter {
    /**
     * The finished PDF. Printing takes tens of milliseconds of processor time and happens on threads of its own; the answer
     * comes back where it was asked.
     *
     * @param credential what the document carries for machines, signed
     * @param issuedOn the day of publication, as printed
     * @return fails with {@link UnprintableException} if the fonts lack a character
     */
    Uni<byte[]> print(Certificate certificate, CertificateRevision revision, String credential, LocalDate issuedOn);
}
