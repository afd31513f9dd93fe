package dev.proofmark.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of every document, parsed once per thread: a parsed font is not thread-safe, and parsing costs as much as
 * the whole document. The Latin font stands first in the family, because NanumGothic's own space cannot be told from a
 * control character when the text is read back (PDF/A-3a and PDF/UA ask for that).
 */
final class DocumentFonts {
    /** The CSS family list that every element uses. */
    static final String FAMILY = "'DejaVu Sans Condensed', 'NanumGothic'";

    static final int REGULAR = 400;
    static final int BOLD = 700;
    private static final List<Packed> PACKED = List.of(
            new Packed("DejaVu Sans Condensed", REGULAR, "DejaVuSansCondensed.ttf"),
            new Packed("DejaVu Sans Condensed", BOLD, "DejaVuSansCondensed-Bold.ttf"),
            new Packed("NanumGothic", REGULAR, "NanumGothic.ttf"),
            new Packed("NanumGothic", BOLD, "NanumGothicBold.ttf"));
    private static final ThreadLocal<List<Face>> FACES =
            ThreadLocal.withInitial(() -> PACKED.stream().map(Face::of).toList());

    private DocumentFonts() {}

    private record Face(String family, int weight, TrueTypeFont font) {

        static Face of(Packed packed) {
            return new Face(packed.family(), packed.weight(), packed.parse());
        }
    }

    /** Embeds the used part of each font into the document. */
    static void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (Face face : FACES.get()) {
            PDFontSupplier supplier = new PDFontSupplier(PDType0Font.load(document, face.font(), true));
            builder.useFont(supplier, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
    }

    /** The fonts of a weight, parsed anew: for asking once what they can show. */
    static List<TrueTypeFont> parsed(int weight) {
        return PACKED.stream()
                .filter(packed -> packed.weight() == weight)
                .map(Packed::parse)
                .toList();
    }

    private record Packed(String family, int weight, String file) {

        TrueTypeFont parse() {
            try (InputStream in = DocumentFonts.class.getResourceAsStream("/fonts/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the font " + file + " is not packed");
                }
                return new TTFParser(true).parseEmbedded(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
