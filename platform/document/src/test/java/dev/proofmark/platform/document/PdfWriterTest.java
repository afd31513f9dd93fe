package dev.proofmark.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.proofmark.platform.testing.PdfConformance;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static final DocumentLayout LETTER = DocumentLayout.packed("/documents/letter.html");

    @Test
    void writesWhatLastsAndIsAccessible() {
        assertThat(PdfConformance.violations(letter("문서 Document", "가나다 abc ㈜ ① €")))
                .isEmpty();
    }

    /** Paths, no image: a picture is as sharp as its page, and says in words what is to be seen. */
    @Test
    void drawsPicturesAsPaths() throws IOException {
        byte[] pdf =
                PdfWriter.write(DocumentLayout.packed("/documents/picture.html").xhtml(Map.of()));

        assertThat(PdfConformance.violations(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
            assertThat(new PDFTextStripper().getText(document)).contains("곡선 Curve");
            assertThat(new String(
                            document.getPage(0).getContents().readAllBytes(),
                            java.nio.charset.StandardCharsets.ISO_8859_1))
                    .contains(" l\n", "S\n");
        }
    }

    @Test
    void knowsNoOtherPartOfSvg() {
        String page =
                DocumentLayout.packed("/documents/picture.html").xhtml(Map.of()).replace("polyline", "circle");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> PdfWriter.write(page)))
                .hasStackTraceContaining("no picture has a circle");
    }

    @Test
    void escapesWhatLooksLikeMarkup() throws IOException {
        assertThat(textOf(letter("R&D", "<b>{title}</b> \"quoted\""))).contains("R&D", "<b>{title}</b> \"quoted\"");
    }

    @Test
    void refusesACharacterWithoutAGlyph() {
        assertThatExceptionOfType(UnprintableException.class)
                .isThrownBy(() -> UnprintableException.guard("for 𓀀"))
                .withMessageContaining("U+13000");
        assertThatNoException().isThrownBy(() -> UnprintableException.guard("두 줄\nand a\ttab"));
        assertThat(new Printability().firstUnprintable("for 𓀀")).hasValue(0x13000);
    }

    @Test
    void knowsOnlyLayoutsThatArePacked() {
        assertThatIllegalStateException().isThrownBy(() -> DocumentLayout.packed("/documents/none.html"));
    }

    @Test
    void printsOnAThreadOfItsOwn() {
        byte[] name = new DocumentPrinter()
                .print(() -> Thread.currentThread().getName().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .await()
                .atMost(Duration.ofSeconds(30));

        assertThat(new String(name, java.nio.charset.StandardCharsets.UTF_8)).startsWith("document-printer-");
    }

    @Test
    void printsDatesInBothLanguages() {
        LocalDate day = LocalDate.of(2026, 11, 24);

        assertThat(PrintedDates.korean(day)).isEqualTo("2026년 11월 24일");
        assertThat(PrintedDates.english(day)).isEqualTo("24 November 2026");
    }

    private static byte[] letter(String title, String words) {
        return PdfWriter.write(LETTER.xhtml(Map.of("title", title, "words", words)));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
