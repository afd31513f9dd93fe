package dev.proofmark.certificate.certificatedocument.rendering;

import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.DECISION_DAY;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aContentWith;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aGrant;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aHolder;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aScope;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.aCertifiedProductWith;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.aProductContent;
import static dev.proofmark.certificate.certificatedocument.rendering.Bodies.noSymbols;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateHolder;
import dev.proofmark.certificate.certificate.domain.CertificateOpening;
import dev.proofmark.certificate.certificate.domain.CertifiedSite;
import dev.proofmark.certificate.certificate.domain.ProductFixtures;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.certificate.usecase.SchemeCatalogue;
import dev.proofmark.certificate.certificatedocument.sealing.PadesSeal;
import dev.proofmark.certificate.certificatedocument.sealing.TestSeals;
import dev.proofmark.certificate.keys.GivenKeys;
import dev.proofmark.platform.document.DocumentPrinter;
import dev.proofmark.platform.testing.PdfConformance;
import dev.proofmark.verification.seal.SealException;
import dev.proofmark.verification.seal.SealedDocument;
import dev.proofmark.verification.seal.TrustedCertificates;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document as a stranger gets it: under seal, and looked at by the validators that strangers use. */
class SealedCertificateTest {
    private static final int FLIPS = 60;
    private static final int SAMPLES = 400;
    private static final String CREDENTIAL = "{\"name\":\"ISO/IEC 42001:2023 인증서\"}";
    private static final String RARE = "주식회사 뷁쀍쒧힣갃똠방각하";

    private final PadesSeal seal = TestSeals.aSeal();

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void lastsAndIsAccessibleUnderItsSeal(int sites) {
        assertThat(PdfConformance.violations(sealed(sites))).isEmpty();
    }

    /** With its results on one page, and on several. */
    @ParameterizedTest
    @ValueSource(ints = {0, 20})
    void lastsAndIsAccessibleForAProductAsWell(int classes) throws IOException {
        byte[] pdf =
                sealed(seal, ProductFixtures.anIssuingCertificate(aProductContent(aCertifiedProductWith(classes))));

        Files.write(Path.of("target", "certificate-product-" + classes + "-classes.pdf"), pdf);
        assertThat(PdfConformance.violations(pdf)).isEmpty();
        SimpleReport report = judged(pdf);
        assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void isAcceptedByWhoeverTrustsTheBody(int sites) {
        SimpleReport report = judged(sealed(sites));

        assertThat(report.getSignaturesCount()).isEqualTo(1);
        assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(report.getSignatureFormat(report.getFirstSignatureId())).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
    }

    @Test
    void carriesTheCredentialForMachines() throws IOException {
        try (var document = Loader.loadPDF(sealed(1))) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            var file = Objects.requireNonNull(files.get("credential.json"));

            assertThat(file.getEmbeddedFile().toByteArray())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(CREDENTIAL);
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/vc");
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
        }
    }

    @Test
    void saysEverySiteInEveryName() throws IOException {
        byte[] pdf = sealed(200);
        Files.write(Path.of("target", "certificate-200-sites.pdf"), pdf);

        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(RARE);
            IntStream.rangeClosed(1, 200).forEach(site -> assertThat(text).contains("Site " + site + " of the group"));
        }
    }

    /**
     * Wherever a byte is another one, the document is no longer the one that was sealed. The seal does not speak of the
     * room that it lies in itself: for that the register keeps the hash of the whole file.
     */
    @Test
    void isRefusedWithAnyByteFlipped() {
        byte[] pdf = sealed(1);
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int value = text.indexOf("/Contents <");
        int end = text.indexOf('>', value);
        Random random = new Random(7);
        List<Integer> outside = random.ints(0, pdf.length)
                .filter(at -> at < value || at > end)
                .limit(FLIPS)
                .boxed()
                .toList();

        for (int at : outside) {
            assertThat(accepted(flipped(pdf, at)))
                    .as("byte %d of %d", at, pdf.length)
                    .isFalse();
        }
    }

    /** By the code behind {@code ./proofmark verify}: no byte of it can be another one, in the seal's own room either. */
    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void isVerifiedToTheByteByWhatStrangersUse(int sites) throws Exception {
        byte[] pdf = sealed(sites);
        TrustedCertificates trusted =
                TrustedCertificates.parse(seal.certificates().getBytes(StandardCharsets.US_ASCII));
        SealedDocument document = SealedDocument.open(pdf);

        document.verify(trusted);
        assertThat(document.attachment("credential.json", pdf.length))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(CREDENTIAL);
        for (int at = 0; at < pdf.length; at += pdf.length / SAMPLES) {
            byte[] changed = flipped(pdf, at);
            assertThatThrownBy(() -> SealedDocument.open(changed).verify(trusted))
                    .as("byte %d of %d", at, pdf.length)
                    .isInstanceOf(SealException.class);
        }
    }

    @Test
    void isStillAcceptedAfterTheSealWasReplaced(@TempDir Path folder) throws Exception {
        GivenKeys keys =
                GivenKeys.in(folder.resolve("seal.p12")).with("of-2025", "EC").with("of-2026", "EC");
        byte[] before = sealed(TestSeals.of(keys.signing("of-2025")), 1);

        PadesSeal replaced = TestSeals.of(keys.withoutPrivateKeyOf("of-2025").signing("of-2026"));

        SimpleReport report = judged(before, replaced);
        assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
        SealedDocument.open(before)
                .verify(TrustedCertificates.parse(replaced.certificates().getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void isRefusedByWhoeverTrustsSomebodyElse() {
        PadesSeal another = TestSeals.aSeal();

        SimpleReport report = judged(sealed(1), another);

        assertThat(report.getIndication(report.getFirstSignatureId())).isNotEqualTo(Indication.TOTAL_PASSED);
    }

    private static byte[] flipped(byte[] pdf, int at) {
        byte[] changed = pdf.clone();
        changed[at] ^= 1;
        return changed;
    }

    private boolean accepted(byte[] pdf) {
        try {
            SimpleReport report = judged(pdf);
            return report.getSignaturesCount() == 1
                    && report.getIndication(report.getFirstSignatureId()) == Indication.TOTAL_PASSED;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private SimpleReport judged(byte[] pdf) {
        return judged(pdf, seal);
    }

    private static SimpleReport judged(byte[] pdf, PadesSeal trusted) {
        CommonTrustedCertificateSource trust = new CommonTrustedCertificateSource();
        for (String certificate : trusted.certificates().split("(?=-----BEGIN)", -1)) {
            CertificateToken token = DSSUtils.loadCertificate(certificate.getBytes(StandardCharsets.US_ASCII));
            if (token.isSelfSigned()) {
                trust.addCertificate(token);
            }
        }
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.addTrustedCertSources(trust);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument().getSimpleReport();
    }

    private byte[] sealed(int sites) {
        return sealed(seal, sites);
    }

    private static byte[] sealed(PadesSeal seal, int sites) {
        return sealed(seal, certificate(sites));
    }

    private static byte[] sealed(PadesSeal seal, Certificate certificate) {
        PdfCertificatePrinter printer = new PdfCertificatePrinter(
                new SchemeCatalogue(),
                () -> URI.create("http://localhost:8080"),
                new DocumentPrinter(),
                seal,
                noSymbols());
        return printer.print(certificate, certificate.current(), CREDENTIAL, DECISION_DAY)
                .await()
                .atMost(Duration.ofSeconds(60));
    }

    private static Certificate certificate(int sites) {
        CertificateHolder holder = aHolder();
        CertificateHolder rare = new CertificateHolder(
                holder.organisationId(),
                RARE,
                "Łódź & Ångström Ltd. “Rare Syllables”",
                holder.addressKorean(),
                holder.addressEnglish(),
                holder.city(),
                holder.country());
        ScopeStatement scope = aScope();
        List<CertifiedSite> all = IntStream.rangeClosed(1, sites)
                .mapToObj(site -> new CertifiedSite(
                        site + "번째 사업장 뷁쀍",
                        "Site " + site + " of the group",
                        "서울특별시 가상구 예시로 " + site,
                        site + " Yesi-ro, Gasang-gu, Seoul",
                        "인공지능 모델 개발과 검증",
                        "Development and validation of AI models",
                        site == 1))
                .toList();
        return CertificateOpening.open(aGrant(aContentWith(new ScopeStatement(
                        rare,
                        scope.scopeKorean(),
                        scope.scopeEnglish(),
                        all,
                        scope.aiRoles(),
                        scope.soaVersion(),
                        scope.soaDate()))))
                .orThrow()
                .state();
    }
}
