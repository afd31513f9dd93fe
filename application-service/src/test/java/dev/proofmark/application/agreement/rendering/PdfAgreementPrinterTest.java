package dev.proofmark.application.agreement.rendering;

import static dev.proofmark.application.agreement.domain.AgreementFixtures.judgedTerms;
import static dev.proofmark.application.agreement.domain.AgreementFixtures.largeProductTerms;
import static dev.proofmark.application.agreement.domain.AgreementFixtures.largeTerms;
import static dev.proofmark.application.agreement.domain.AgreementFixtures.productTerms;
import static dev.proofmark.application.agreement.domain.AgreementFixtures.terms;
import static dev.proofmark.application.agreement.domain.AgreementFixtures.termsWithoutQuotation;
import static dev.proofmark.application.application.domain.ApplicationFixtures.DOCUMENT_SHA256;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aSignature;
import static dev.proofmark.application.application.domain.ApplicationFixtures.anOffer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.proofmark.application.agreement.domain.AgreementTerms;
import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.agreement.usecase.SignatureSheet;
import dev.proofmark.application.organisation.domain.MemberRole;
import dev.proofmark.application.product.domain.ProductFixtures;
import dev.proofmark.platform.document.DocumentPrinter;
import dev.proofmark.platform.document.UnprintableException;
import dev.proofmark.platform.testing.PdfConformance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfAgreementPrinterTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MANY = 40;

    private final PdfAgreementPrinter printer = new PdfAgreementPrinter(new DocumentPrinter());

    @Test
    void saysInBothLanguagesWhatIsAgreed() throws IOException {
        assertThat(textOf(offer(terms())))
                .contains("인증 계약서", "CERTIFICATION AGREEMENT", "판 Version 3", "2026년 3월 2일", "2 March 2026")
                .contains("서명일부터 2026년 4월 1일까지", "from the day of signature until 1 April 2026")
                .contains("가온지능", "Gaon AI", "제도", "Scheme", "본사", "Head office", "부산지사", "Busan address")
                .contains("심사일수의 근거 Justification of the audit days", "AI 시스템의 위험 risk of AI systems", "+5 %")
                .contains("잠정 값", "provisional")
                .contains("제3조 (변경 통지)", "Article 3 (Notice of changes)")
                .contains("국문이 우선합니다", "the Korean prevails");
    }

    @Test
    void saysDaysAndFeesToTheWon() throws IOException {
        assertThat(textOf(offer(terms())))
                .contains(
                        "최초심사 Initial audit 11.5",
                        "사후심사(회당) Each surveillance audit 4",
                        "갱신심사 Recertification audit 7.5")
                .contains("11.5 1,000,001 11,500,011")
                .contains("공급가액 Net 11,500,011", "부가가치세(10%) Value added tax (10 %) 1,150,001", "합계 Total 12,650,012");
    }

    @Test
    void saysThatFeesAreAgreedSeparately() throws IOException {
        assertThat(textOf(offer(termsWithoutQuotation())))
                .contains("별도로 합의합니다. They are agreed separately.")
                .doesNotContain("공급가액");
    }

    @Test
    void lastsAndIsAccessible() {
        assertThat(PdfConformance.violations(offer(terms()))).isEmpty();
        assertThat(PdfConformance.violations(offer(termsWithoutQuotation()))).isEmpty();
    }

    @Test
    void printsAProductWithItsLimitsAndNothingOfAudits_I47() throws IOException {
        byte[] pdf = offer(productTerms());

        assertThat(PdfConformance.violations(pdf)).isEmpty();
        assertThat(PdfConformance.violations(offer(judgedTerms()))).isEmpty();
        assertThat(textOf(pdf))
                .contains("제품 Product Gaon Vision", "버전 Version 2.1.0", ProductFixtures.SHA256)
                .contains("합의한 한계값과 판정규칙 Agreed limits and decision rule", "0.950 이상 · at least 0.950")
                .contains("제5조 (판정규칙)", "Article 5 (Decision rule)", "제9조 (효력)")
                .contains("공급가액 Net 11,500,011")
                .doesNotContain("심사", "Audit days", "Sites");
    }

    @Test
    void printsTheLastOfAThousandClasses() throws IOException {
        byte[] pdf = offer(largeProductTerms());

        assertThat(PdfConformance.violations(pdf)).isEmpty();
        assertThat(textOf(pdf)).contains("class0001", "class0500", "class1000", "제9조 (효력)");
        Files.write(Path.of("target", "agreement-large-product.pdf"), pdf);
    }

    @Test
    void carriesManySitesOverPagesWithTheirHeadings() throws IOException {
        byte[] pdf = offer(largeTerms(MANY));

        assertThat(PdfConformance.violations(pdf)).isEmpty();
        assertThat(textOf(pdf)).contains("제40연구소");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper thirdPage = new PDFTextStripper();
            thirdPage.setStartPage(3);
            thirdPage.setEndPage(3);
            assertThat(thirdPage.getText(document)).contains("Address", "연구소");
        }
    }

    @Test
    void keepsWhatWasSignedPageForPageAndSaysWhoSignedItByIdAlone() throws IOException {
        byte[] offered = offer(largeTerms(MANY));
        byte[] signed = signed(offered);

        assertThat(PdfConformance.violations(signed)).isEmpty();
        assertThat(textOf(signed))
                .startsWith(textOf(offered).strip())
                .contains("서명 확인서 Record of signature", "entitled to bind the client (OWNER)", DOCUMENT_SHA256)
                .contains("Person (opaque id) owner", "서명일 Signed on");
    }

    @Test
    void refusesACharacterWithoutAGlyph() {
        assertThatExceptionOfType(UnprintableException.class).isThrownBy(() -> offer(terms("범위 𓀀")));
    }

    @Test
    void printsWordsAndNotTheirMarkup() throws IOException {
        assertThat(textOf(offer(terms("<b>R&D</b> {page}")))).contains("<b>R&D</b> {page}");
    }

    @Test
    void leavesCopiesForTheEye() throws IOException {
        Path copy = Path.of("target", "agreement-signed.pdf");
        Files.write(copy, signed(offer(terms())));
        Files.write(copy.resolveSibling("agreement-large.pdf"), offer(largeTerms(MANY)));
        Files.write(copy.resolveSibling("agreement-product.pdf"), offer(productTerms()));

        assertThat(copy).isNotEmptyFile();
    }

    private byte[] offer(AgreementTerms terms) {
        return printer.offer(terms).await().atMost(PATIENCE);
    }

    private byte[] signed(byte[] offered) {
        SignatureSheet sheet = new SignatureSheet(
                new Words("가온지능", "Gaon AI"), new Words("인증원", "Body"), anOffer(), aSignature(), MemberRole.OWNER);
        return printer.signed(offered, sheet).await().atMost(PATIENCE);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
