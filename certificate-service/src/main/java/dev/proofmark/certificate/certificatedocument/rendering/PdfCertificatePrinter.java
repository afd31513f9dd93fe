package dev.proofmark.certificate.certificatedocument.rendering;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.usecase.SchemeCatalogue;
import dev.proofmark.certificate.certificatedocument.usecase.CertificatePrinter;
import dev.proofmark.certificate.certificatedocument.usecase.RegisterAddress;
import dev.proofmark.certificate.certificatedocument.usecase.UnprintableException;
import dev.proofmark.contracts.schemes.Scheme;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Prints certificates as PDF on two threads of its own, which keep their parsed fonts. A character without a glyph is
 * refused, because a silent "#" would be a false document.
 */
@ApplicationScoped
public class PdfCertificatePrinter implements CertificatePrinter {
    private static final int PRINTERS = 2;

    private final SchemeCatalogue schemes;
    private final RegisterAddress register;
    private final ExecutorService printers = Executors.newFixedThreadPool(
            PRINTERS,
            Thread.ofPlatform().daemon().name("certificate-printer-", 1).factory());

    public PdfCertificatePrinter(SchemeCatalogue schemes, RegisterAddress register) {
        this.schemes = schemes;
        this.register = register;
    }

    @Override
    public Uni<byte[]> print(Certificate certificate, LocalDate issuedOn) {
        return Uni.createFrom()
                .item(() -> pdf(certificate, issuedOn))
                .runSubscriptionOn(printers)
                .emitOn(whereAsked());
    }

    /** Database work goes on only on the Vert.x context that it began on. */
    private static Executor whereAsked() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : work -> context.runOnContext(_ -> work.run());
    }

    private byte[] pdf(Certificate certificate, LocalDate issuedOn) {
        Scheme scheme = schemes.get(
                certificate.content().schemeId(), certificate.content().schemeVersion());
        String address = register.verificationPage(certificate.number());
        CertificatePage page = CertificatePages.of(certificate, scheme, issuedOn, address);
        GlyphCoverage.firstMissing(page.allText()).ifPresent(codePoint -> {
            throw new UnprintableException(codePoint);
        });
        return PdfWriter.write(CertificateLayout.xhtml(page));
    }

    @PreDestroy
    void close() {
        printers.close();
    }
}
