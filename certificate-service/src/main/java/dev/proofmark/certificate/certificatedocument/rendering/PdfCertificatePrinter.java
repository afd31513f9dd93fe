package dev.proofmark.certificate.certificatedocument.rendering;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.usecase.SchemeCatalogue;
import dev.proofmark.certificate.certificatedocument.usecase.CertificatePrinter;
import dev.proofmark.certificate.certificatedocument.usecase.RegisterAddress;
import dev.proofmark.certificate.certificatedocument.usecase.UnprintableException;
import dev.proofmark.contracts.schemes.Scheme;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Prints certificates as PDF. A character without a glyph is refused, because a silent "#" would be a false document. */
@ApplicationScoped
public class PdfCertificatePrinter implements CertificatePrinter {
    private final SchemeCatalogue schemes;
    private final RegisterAddress register;

    public PdfCertificatePrinter(SchemeCatalogue schemes, RegisterAddress register) {
        this.schemes = schemes;
        this.register = register;
    }

    @Override
    public byte[] print(Certificate certificate, LocalDate issuedOn) {
        Scheme scheme = schemes.get(
                certificate.content().schemeId(), certificate.content().schemeVersion());
        String address = register.verificationPage(certificate.number());
        CertificatePage page = CertificatePages.of(certificate, scheme, issuedOn, address);
        CertificateFonts.firstMissing(page.allText()).ifPresent(codePoint -> {
            throw new UnprintableException(codePoint);
        });
        return PdfWriter.write(CertificateLayout.xhtml(page));
    }
}
