package dev.proofmark.certificate.certificatedocument.rendering;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.usecase.SchemeCatalogue;
import dev.proofmark.certificate.certificatedocument.usecase.CertificatePrinter;
import dev.proofmark.certificate.certificatedocument.usecase.DocumentSeal;
import dev.proofmark.certificate.certificatedocument.usecase.RegisterAddress;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.platform.document.AssociatedFile;
import dev.proofmark.platform.document.DocumentLayout;
import dev.proofmark.platform.document.DocumentPrinter;
import dev.proofmark.platform.document.PdfWriter;
import dev.proofmark.platform.document.UnprintableException;
import dev.proofmark.platform.qrcode.ReadableCode;
import dev.proofmark.verification.credential.DataIntegrity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Prints certificates as PDF, under the body's seal. A character without a glyph is refused, because a silent "#" would be
 * a false document; nor is one sealed whose QR code nobody could read.
 */
@ApplicationScoped
public class PdfCertificatePrinter implements CertificatePrinter {
    private static final DocumentLayout LAYOUT = DocumentLayout.packed("/documents/certificate.html");

    private final SchemeCatalogue schemes;
    private final RegisterAddress register;
    private final DocumentPrinter printer;
    private final DocumentSeal seal;
    private final AccreditationSymbols symbols;

    public PdfCertificatePrinter(
            SchemeCatalogue schemes,
            RegisterAddress register,
            DocumentPrinter printer,
            DocumentSeal seal,
            AccreditationSymbols symbols) {
        this.schemes = schemes;
        this.register = register;
        this.printer = printer;
        this.seal = seal;
        this.symbols = symbols;
    }

    @Override
    public Uni<byte[]> print(
            Certificate certificate, CertificateRevision revision, String credential, LocalDate issuedOn) {
        return printer.print(
                () -> seal.seal(credential(credential, issuedOn).attachedTo(pdf(certificate, revision, issuedOn))));
    }

    private static AssociatedFile credential(String credential, LocalDate issuedOn) {
        return new AssociatedFile(
                "credential.json",
                DataIntegrity.MEDIA_TYPE,
                "인증서의 검증 가능한 증명서 / The verifiable credential of this certificate",
                credential,
                issuedOn);
    }

    private byte[] pdf(Certificate certificate, CertificateRevision revision, LocalDate issuedOn) {
        Scheme scheme =
                schemes.get(revision.content().schemeId(), revision.content().schemeVersion());
        String address = register.verificationPage(certificate.number());
        CertificatePage page = CertificatePages.of(certificate, revision, scheme, issuedOn, address);
        UnprintableException.guard(page.allText());
        ReadableCode qrCode = ReadableCode.of(address);
        return PdfWriter.write(
                LAYOUT.xhtml(Map.of("page", page, "qr", qrCode.pngAddress(), "symbol", symbol(revision))));
    }

    /** Empty where there is none: the layout leaves the place out. */
    private String symbol(CertificateRevision revision) {
        return Optional.ofNullable(revision.content().accreditation())
                .flatMap(symbols::of)
                .orElse("");
    }
}
