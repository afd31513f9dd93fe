package dev.proofmark.application.agreement.rendering;

import dev.proofmark.application.agreement.domain.AgreementTerms;
import dev.proofmark.application.agreement.usecase.AgreementPrinter;
import dev.proofmark.application.agreement.usecase.SignatureSheet;
import dev.proofmark.platform.document.DocumentLayout;
import dev.proofmark.platform.document.DocumentPrinter;
import dev.proofmark.platform.document.PdfWriter;
import dev.proofmark.platform.document.UnprintableException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Prints agreements as PDF. */
@ApplicationScoped
public class PdfAgreementPrinter implements AgreementPrinter {

    private static final DocumentLayout OFFER = DocumentLayout.packed("/documents/agreement.html");
    private static final DocumentLayout SIGNATURE = DocumentLayout.packed("/documents/agreement-signature.html");

    private final DocumentPrinter printer;

    public PdfAgreementPrinter(DocumentPrinter printer) {
        this.printer = printer;
    }

    @Override
    public Uni<byte[]> offer(AgreementTerms terms) {
        return printer.print(() -> written(OFFER.xhtml(Map.of("page", AgreementPages.of(terms)))));
    }

    @Override
    public Uni<byte[]> signed(byte[] offered, SignatureSheet sheet) {
        return printer.print(() -> AppendedSheet.to(
                offered, written(SIGNATURE.xhtml(Map.of("sheet", sheet, "facts", SignaturePages.facts(sheet))))));
    }

    /** The offer was refused before if a character cannot be printed; this is the last guard. */
    private static byte[] written(String xhtml) {
        UnprintableException.guard(xhtml);
        return PdfWriter.write(xhtml);
    }
}
