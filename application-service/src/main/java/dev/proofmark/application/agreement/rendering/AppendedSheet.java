package dev.proofmark.application.agreement.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A document with a sheet behind it. Its pages are not laid out again, so they stay what they were. */
final class AppendedSheet {

    private AppendedSheet() {}

    /** Both as one document; tags and reading order of both are kept, so it stays accessible. */
    static byte[] to(byte[] document, byte[] sheet) {
        try (PDDocument whole = Loader.loadPDF(document);
                PDDocument last = Loader.loadPDF(sheet)) {
            new PDFMergerUtility().appendDocument(whole, last);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            whole.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
