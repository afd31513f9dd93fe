package dev.proofmark.certificate.certificatedocument.rendering;

import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aContentWith;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aGrant;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aScope;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.anIssuingCertificate;
import static dev.proofmark.certificate.certificatedocument.rendering.Bodies.noSymbols;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.proofmark.certificate.certificate.domain.AccreditationMark;
import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateCommand;
import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateFixtures;
import dev.proofmark.certificate.certificate.domain.CertificateOpening;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.domain.CertificateStatus;
import dev.proofmark.certificate.certificate.domain.ProductFixtures;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.certificate.usecase.SchemeCatalogue;
import dev.proofmark.certificate.certificatedocument.sealing.TestSeals;
import dev.proofmark.platform.document.DocumentPrinter;
import dev.proofmark.platform.document.UnprintableException;
import dev.proofmark.platform.testing.PdfConformance;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfCertificatePrinterTest {
    /** Screens, scanners and printers. */
    private static final List<Integer> DOTS_PER_INCH = List.of(100, 150, 200, 300);

    private final PdfCertificatePrinter printer = printerAt("http://localhost:8080");

    @Test
    void printsEverythingThatTheCertificateSays_I21() throws IOException {
        Certificate certificate = anIssuingCertificate();

        String text = textOf(print(certificate));

        assertThat(text)
                .contains(certificate.number().value())
                .contains("ISO/IEC 42001:2023")
                .contains("주식회사 한빛지능")
                .contains("Hanbit Intelligence Co., Ltd.")
                .contains("(48058) 부산광역시 해운대구 센텀중앙로 97, 12층")
                .contains("제조업 고객을 위한 인공지능 기반 품질검사 서비스의 개발, 제공 및 운영")
                .contains("AI 제공자, AI 생산자")
                .contains("AI provider, AI producer")
                .contains("Version 1.2, 1 July 2026")
                .contains("2026년 11월 24일")
                .contains("2029년 11월 23일")
                .contains("23 November 2029")
                .contains("Daejeon research centre")
                .contains("한울인증원(가상)")
                .contains("국문이 우선합니다");
    }

    /** A document after a gap tells of it, and of the revision that it replaces (8.2.2 i and the note to b). */
    @Test
    void tellsOfTheCycleBeforeAndOfTheRevisionThatItReplaces() throws IOException {
        LocalDate day = LocalDate.of(2030, 1, 15);
        Certificate restored = CertificateFixtures.decided(
                CertificateFixtures.aCertificateIn(CertificateStatus.EXPIRED),
                new CertificateCommand.Restore(
                        CertificateFixtures.aDecision(day), CertificateFixtures.aContent(), null),
                day);

        byte[] pdf = print(restored, Objects.requireNonNull(restored.next()));

        assertThat(textOf(pdf))
                .contains("replaces revision 1")
                .contains("Former cycle ended 2029년 11월 23일 · 23 November 2029")
                .contains("Effective from 2030년 1월 15일 · 15 January 2030")
                .contains("Valid until 2032년 11월 23일 · 23 November 2032")
                .contains("Certified since 2026년 11월 24일 · 24 November 2026");
        assertThat(PdfConformance.violations(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        Files.write(Path.of("target", "certificate-restored.pdf"), pdf);
    }

    @Test
    void carriesTheSymbolOfAnAccreditationThatCoversItOnly_I40(@TempDir Path folder) throws IOException {
        BufferedImage symbol = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Path png = folder.resolve("symbol.png");
        ImageIO.write(symbol, "png", png.toFile());
        PdfCertificatePrinter accredited = new PdfCertificatePrinter(
                new SchemeCatalogue(),
                () -> URI.create("http://localhost:8080"),
                new DocumentPrinter(),
                TestSeals.aSeal(),
                Bodies.symbol(png));
        Certificate covered = CertificateOpening.open(aGrant(new CertificateContent(
                        aScope(),
                        "aims-42001",
                        1,
                        "ISO/IEC 42001:2023",
                        CertificateFixtures.aBody(),
                        new AccreditationMark("가상인정기구", "Fictional Accreditation Board", "FAB-MS-07"))))
                .orThrow()
                .state();

        byte[] with = print(accredited, covered, covered.current());
        byte[] without =
                print(accredited, anIssuingCertificate(), anIssuingCertificate().current());

        assertThat(textOf(with)).contains("Fictional Accreditation Board FAB-MS-07");
        assertThat(imagesOnFirstPage(with)).isEqualTo(2);
        assertThat(PdfConformance.violations(with)).isEmpty();
        assertThat(textOf(without)).doesNotContain("Accreditation");
        assertThat(imagesOnFirstPage(without)).isEqualTo(1);
        Files.write(Path.of("target", "certificate-accredited.pdf"), with);
    }

    /** Whole hashes in one line each, and nothing of a management system. */
    @Test
    void printsAProductWithItsTest_I46() throws IOException {
        byte[] pdf = print(ProductFixtures.anIssuingCertificate());

        Files.write(Path.of("target", "certificate-product.pdf"), pdf);
        String text = textOf(pdf);
        assertThat(text)
                .contains("Certification of AI model performance", "ISO/IEC TS 4213:2022")
                .contains("새김비전 SaegimVision, 3.2.1", ProductFixtures.SHA_256)
                .contains("at least 500 lx", "조도 500 lx")
                .contains(ProductFixtures.DATA_SET, ProductFixtures.PREDICTIONS, ProductFixtures.REPORT.sha256())
                .contains("이진 분류", "Binary classification", "defect ≥ 0.5")
                .contains("the end of the 95 % interval nearer to the limit meets it")
                .contains("Fictional Test Laboratory (Fictional Accreditation Board FT000)")
                .contains("정확도", "0.953", "0.9484 – 0.9573 (95 %)", "≥ 0.94", "Meets")
                .contains("Recall (defect)", "0.9210")
                .contains("It stands for the artefact with the SHA-256 named and for no other")
                .contains("23 November 2028")
                .doesNotContain("AI roles", "Statement of applicability", "sites and activities", "management system");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void printsAProductOfWhichNothingWasMeasured() throws IOException {
        byte[] pdf = print(ProductFixtures.anIssuingCertificate(ProductFixtures.aQualityContent()));

        Files.write(Path.of("target", "certificate-quality.pdf"), pdf);
        assertThat(textOf(pdf))
                .contains("ISO/IEC TS 25058:2024", ProductFixtures.SHA_256)
                .doesNotContain("Metric", "Decision rule", "SHA-256 of the predictions");
    }

    private static long imagesOnFirstPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            return StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                    .filter(resources::isImageXObject)
                    .count();
        }
    }

    @Test
    void saysThatNoProductIsCertified_I42() throws IOException {
        String text = textOf(print(anIssuingCertificate()));

        assertThat(text).contains("It does not certify the performance, safety or conformity of any AI system");
    }

    /** Of any of these addresses, at any resolution; in the mask with the fewest penalties some were missed. */
    @Test
    void carriesAQrCodeThatLeadsToTheRegister() throws Exception {
        Certificate certificate = anIssuingCertificate();
        DocumentPrinter thread = new DocumentPrinter();
        List<String> missed = new ArrayList<>();

        for (int port : new Random(20_261_129).ints(16, 1024, 65_536).toArray()) {
            String site = "http://localhost:" + port;
            byte[] pdf = print(printerAt(site, thread), certificate, certificate.current());
            for (int resolution : DOTS_PER_INCH) {
                if (!scan(pdf, resolution).equals(site + "/verify/" + certificate.number())) {
                    missed.add(site + " at " + resolution);
                }
            }
        }

        assertThat(missed).isEmpty();
    }

    /** What a reader that looks at a page line by line sees on the first one; nothing if it sees none. */
    private static String scan(byte[] pdf, int resolution) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, resolution);
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(luminance(page))),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException unseen) {
            return "";
        }
    }

    @Test
    void identifiesItselfAsPdfA3aAndPdfUa() throws IOException {
        byte[] pdf = print(anIssuingCertificate());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            var metadata = document.getDocumentCatalog().getMetadata();
            String xmp = new String(metadata.exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .containsPattern("pdfaid:part(>|=\")3")
                    .containsPattern("pdfaid:conformance(>|=\")A")
                    .containsPattern("pdfuaid:part(>|=\")1");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ko");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void lastsAndIsAccessible() {
        assertThat(PdfConformance.violations(print(anIssuingCertificate()))).isEmpty();
    }

    @Test
    void refusesACharacterWithoutAGlyph() {
        Certificate certificate = withScope("Services for 𓀀");

        assertThatThrownBy(() -> print(certificate))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("U+13000");
    }

    @Test
    void escapesWhatLooksLikeMarkup() throws IOException {
        Certificate certificate = withScope("Services for <b>R&D</b> \"quoted\"");

        assertThat(textOf(print(certificate))).contains("Services for <b>R&D</b> \"quoted\"");
    }

    @Test
    void leavesACopyForTheEye() throws IOException {
        Path copy = Path.of("target", "certificate.pdf");

        Files.write(copy, print(anIssuingCertificate()));

        assertThat(copy).isNotEmptyFile();
    }

    private static PdfCertificatePrinter printerAt(String site) {
        return printerAt(site, new DocumentPrinter());
    }

    private static PdfCertificatePrinter printerAt(String site, DocumentPrinter thread) {
        return new PdfCertificatePrinter(
                new SchemeCatalogue(), () -> URI.create(site), thread, TestSeals.aSeal(), noSymbols());
    }

    private byte[] print(Certificate certificate) {
        return print(certificate, certificate.current());
    }

    private byte[] print(Certificate certificate, CertificateRevision revision) {
        return print(printer, certificate, revision);
    }

    private static byte[] print(PdfCertificatePrinter printer, Certificate certificate, CertificateRevision revision) {
        return printer.print(certificate, revision, "{}", revision.validity().decisionDate())
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private static RGBLuminanceSource luminance(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    private static Certificate withScope(String english) {
        ScopeStatement scope = aScope();
        ScopeStatement changed = new ScopeStatement(
                scope.holder(),
                scope.scopeKorean(),
                english,
                scope.sites(),
                scope.aiRoles(),
                scope.soaVersion(),
                scope.soaDate());
        return CertificateOpening.open(aGrant(aContentWith(changed))).orThrow().state();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
