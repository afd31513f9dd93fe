package dev.proofmark.certificate.credential.domain;

import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aBody;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aGrant;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aScope;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.anIssuingCertificate;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.certificate.certificate.domain.AccreditationMark;
import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.certificate.domain.CertificateOpening;
import dev.proofmark.certificate.certificate.domain.ProductFixtures;
import dev.proofmark.certificate.statuslist.domain.StatusIndex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConformityCredentialTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final IssuerAddress ISSUER = new IssuerAddress("did:web:localhost%3A8080", "http://localhost:8080");
    private static final SchemeTerms SCHEME = new SchemeTerms(
            "Certification of AI management systems",
            Map.of("AI_PROVIDER", "AI provider", "AI_PRODUCER", "AI producer"));
    private static final SchemeTerms OF_PRODUCTS = new SchemeTerms("Certification of AI model performance", Map.of());

    /** The sample is one that the schema of UNTP 0.7.0 was seen to accept, the index apart. */
    @Test
    void saysWhatTheCertificateSaysInTheTermsOfUntp_I41() throws IOException {
        ConformityCredential credential = credential(anIssuingCertificate());
        Files.createDirectories(Path.of("target"));
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(Path.of("target", "credential-untp.json").toFile(), credential.untp());

        try (InputStream sample = getClass().getResourceAsStream("credential.json")) {
            assertThat(json(credential.json())).isEqualTo(JSON.readTree(Objects.requireNonNull(sample)));
        }
    }

    /** The same of a product: each metric is a performance of the version that its hash names. */
    @Test
    void saysWhatWasMeasuredOfAProduct_I46() throws IOException {
        ConformityCredential credential = credential(ProductFixtures.anIssuingCertificate());
        Files.createDirectories(Path.of("target"));
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(Path.of("target", "credential-product-untp.json").toFile(), credential.untp());

        try (InputStream sample = getClass().getResourceAsStream("credential-product.json")) {
            assertThat(JSON.readTree(JSON.writeValueAsString(credential.json())))
                    .isEqualTo(JSON.readTree(Objects.requireNonNull(sample)));
        }
    }

    @Test
    void measuresNothingOfAProductWhoseSchemeDoesNot() {
        JsonNode assessment = attestation(ProductFixtures.anIssuingCertificate(ProductFixtures.aQualityContent()))
                .at("/conformityAssessment/0");

        assertThat(assessment.path("assessedPerformance")).isEmpty();
        assertThat(assessment.at("/assessedProduct/0/product/modelNumber").textValue())
                .isEqualTo("3.2.1");
        assertThat(assessment.at("/conformityTopic/0/name").textValue())
                .isEqualTo("Quality of artificial intelligence");
        assertThat(assessment.path("specifiedCondition").toString()).doesNotContain("Predictions", "Decision rule");
    }

    @Test
    void hasForUntpOneStatusInTheSamePlace() {
        ConformityCredential credential = credential(anIssuingCertificate());

        JsonNode untp = json(credential.untp()).path("credentialStatus");

        assertThat(untp)
                .isEqualTo(json(credential.json()).path("credentialStatus").path(0));
        assertThat(untp.path("statusPurpose").textValue()).isEqualTo("revocation");
        assertThat(untp.path("statusListIndex").isTextual()).isTrue();
    }

    @Test
    void namesTheAccreditationThatCoversIt_I40() {
        JsonNode with = attestation(opened(new CertificateContent(
                aScope(),
                "aims-42001",
                1,
                "ISO/IEC 42001:2023",
                aBody(),
                new AccreditationMark("가상인정기구", "Fictional Accreditation Board", "FAB-MS-07"))));
        JsonNode without = attestation(anIssuingCertificate());

        assertThat(with.path("assessmentLevel").textValue()).isEqualTo("authority-globalmra");
        assertThat(with.at("/authorisation/0/name").textValue())
                .isEqualTo("Accreditation FAB-MS-07 by Fictional Accreditation Board");
        assertThat(with.at("/authorisation/0/issuingAuthority/id").textValue())
                .isEqualTo("did:web:localhost%3A8080/accreditation-bodies/Fictional%20Accreditation%20Board");
        assertThat(without.path("assessmentLevel").textValue()).isEqualTo("no-endorsement");
        assertThat(without.has("authorisation")).isFalse();
    }

    @Test
    void isOfThirdPartyAndConforms() {
        JsonNode attestation = attestation(anIssuingCertificate());

        assertThat(attestation.path("assessorLevel").textValue()).isEqualTo("3rdParty");
        assertThat(attestation.path("attestationType").textValue()).isEqualTo("certification");
        assertThat(attestation.at("/conformityAssessment/0/conformance").booleanValue())
                .isTrue();
    }

    /** A number of former records stays in use when such a certificate is renewed here. */
    @Test
    void hasAnAddressWhateverItsNumber() {
        Certificate ours = anIssuingCertificate();
        Certificate taken = new Certificate(
                ours.id(),
                ours.certificationId(),
                new CertificateNumber("제2024-17호 (R)"),
                ours.certifiedSince(),
                ours.status(),
                ours.current(),
                null,
                null,
                null,
                1);

        assertThat(json(credential(taken).json()).path("id").textValue())
                .isEqualTo("http://localhost:8080/public/v1/certificates/"
                        + "%EC%A0%9C2024-17%ED%98%B8%20%28R%29/credential?revision=1");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO/IEC 42001:2023, urn:iso:std:iso-iec:42001",
        "ISO/IEC TS 4213:2022, urn:iso:std:iso-iec:ts:4213",
        "ISO 9001:2015, urn:iso:std:iso:9001",
        "KS X ISO/IEC 42001, did:web:localhost%3A8080/standards/KS%20X%20ISO%2FIEC%2042001"
    })
    void namesTheStandard(String standard, String id) {
        Certificate certificate = opened(new CertificateContent(aScope(), "aims-42001", 1, standard, aBody(), null));

        JsonNode named = attestation(certificate).at("/conformityAssessment/0/referenceStandard/0");

        assertThat(named.path("id").textValue()).isEqualTo(id);
        assertThat(named.path("name").textValue()).isEqualTo(standard);
    }

    private static Certificate opened(CertificateContent content) {
        return CertificateOpening.open(aGrant(content)).orThrow().state();
    }

    private static JsonNode attestation(Certificate certificate) {
        return json(credential(certificate).json()).path("credentialSubject");
    }

    private static ConformityCredential credential(Certificate certificate) {
        SchemeTerms scheme = certificate.current().content().scope().product() == null ? SCHEME : OF_PRODUCTS;
        return new ConformityCredential(certificate, certificate.current(), scheme, ISSUER, new StatusIndex(1, 94_567));
    }

    private static JsonNode json(Map<String, Object> credential) {
        return JSON.valueToTree(credential);
    }
}
