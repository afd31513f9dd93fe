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
import org.apache.pdfbox.io.RandomAccessReadBuffer;
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
    private static final ThreadLocal<List<Face>> FACES = ThreadLocal.withInitial(DocumentFonts::parse);

    private DocumentFonts() {}

    private record Face(String family, int weight, TrueTypeFont font) {}

    /** Embeds the used part of each font into the document. */
    static void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (Face face : FACES.get()) {
            PDFontSupplier supplier = new PDFontSupplier(PDType0Font.load(document, face.font(), true));
            builder.useFont(supplier, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
    }

    /** The fonts of a weight, parsed anew: for asking once what they can show. */
    static List<TrueTypeFont> parsed(int weight) {
        return parse().stream()
                .filter(face -> face.weight() == weight)
                .map(Face::font)
                .toList();
    }

    private static List<Face> parse() {
        return List.of(
                new Face("DejaVu Sans Condensed", REGULAR, parse("DejaVuSansCondensed.ttf")),
                new Face("DejaVu Sans Condensed", BOLD, parse("DejaVuSansCondensed-Bold.ttf")),
                new Face("NanumGothic", REGULAR, parse("NanumGothic.ttf")),
                new Face("NanumGothic", BOLD, parse("NanumGothicBold.ttf")));
    }

    private static TrueTypeFont parse(String file) {
        try (InputStream in = DocumentFonts.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is not packed");
            }
            return new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
