package dev.proofmark.platform.document;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes XHTML as PDF/A-3a that is accessible too, with the JDK's own sRGB profile as output intent. */
public final class PdfWriter {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final ThreadLocal<FSCacheEx<String, FSCacheValue>> METRICS =
            ThreadLocal.withInitial(FSDefaultCacheStore::new);

    static {
        // Its own logger prints a line for each font of each document, whatever the application's levels are.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {}

    /** The finished document; takes tens of milliseconds of processor time: see {@link DocumentPrinter}. */
    public static byte[] write(String xhtml) {
        try (PDDocument document = new PDDocument()) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(SRGB);
            builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, METRICS.get());
            builder.useSVGDrawer(new VectorPictures());
            builder.withProducer("Proofmark");
            builder.withHtmlContent(xhtml, null);
            builder.toStream(pdf);
            DocumentFonts.addTo(builder, document);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
