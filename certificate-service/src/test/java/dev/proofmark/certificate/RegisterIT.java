package dev.proofmark.certificate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.audit.RecommendationKind;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RegisterIT {

    /** What the gateway answers with is what is answered here, and what the clock will make of it. */
    @Test
    void publishesHowACertificateStandsWithItsIssue() {
        JsonPath certificate = anIssued();
        String number = certificate.getString("number");
        JsonPath answer = given().get("/public/v1/certificates/" + number).jsonPath();
        UUID id = UUID.fromString(certificate.getString("id"));

        Heard heard =
                new Topic(Events.CERTIFICATE_STATUS_PUBLISHED.topic()).of(id, 1).getLast();

        assertThat(heard.text("/number")).isEqualTo(number);
        assertThat(heard.data().path("standings")).hasSize(2);
        assertThat(heard.text("/standings/0/status")).isEqualTo("ACTIVE");
        assertThat(heard.text("/standings/0/since")).isEqualTo(answer.getString("statusSince"));
        assertThat(heard.text("/standings/1/status")).isEqualTo("EXPIRED");
        assertThat(heard.text("/standings/1/from"))
                .isEqualTo(LocalDate.parse(answer.getString("validUntil"))
                        .plusDays(1)
                        .toString());
        assertThat(heard.text("/revisions/0/holder/nameKorean")).isEqualTo(answer.getString("holder.nameKorean"));
        assertThat(heard.text("/revisions/0/roleTitles/0/korean")).isNotEmpty();
        given().get("/public/v1/certificates/" + number)
                .then()
                .header("ETag", "\"" + heard.text("/version") + "-ACTIVE-1-" + answer.getString("asOf") + "\"");
    }

    @Test
    void answersAnUnchangedStatusWithoutABody() {
        String path = "/public/v1/certificates/" + anIssuedNumber();
        String etag = given().get(path).then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", etag).get(path).then().statusCode(304);
    }

    @Test
    void tellsTheStatusOfADayThatHasBeen() {
        String path = "/public/v1/certificates/" + anIssuedNumber();
        LocalDate today = LocalDate.parse(
                given().get(path).then().statusCode(200).extract().path("asOf"));

        given().queryParam("on", today.toString())
                .get(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
        given().queryParam("on", today.minusDays(1).toString())
                .get(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("NOT_YET_EFFECTIVE"))
                .body("asOf", equalTo(today.minusDays(1).toString()));
    }

    @Test
    void refusesADayThatIsToComeAndWhatIsNoDay() {
        String path = "/public/v1/certificates/" + anIssuedNumber();

        given().queryParam("on", "2999-01-01")
                .get(path)
                .then()
                .statusCode(422)
                .body("rule", equalTo("status-to-come"))
                .body("errors[0].pointer", equalTo("?on"));
        for (String on : List.of("yesterday", "2026-02-30", "2026-1-1")) {
            given().queryParam("on", on).get(path).then().statusCode(422).body("errors[0].pointer", equalTo("?on"));
        }
    }

    @Test
    void answersUnknownAndBadlyFormedNumbersAlike_I38() {
        for (String number : List.of("PMK-AIMS-2026-0000000", "nonsense", "PMK%20AIMS", "%EA%B0%80")) {
            Response answer = given().urlEncodingEnabled(false).get("/public/v1/certificates/" + number);
            answer.then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("rule", equalTo("not-found"));
        }
    }

    @Test
    void sendsTheDocumentToNobodyWhoHasItAlready() {
        String address = "/public/v1/certificates/" + anIssuedNumber() + "/pdf";
        String tag = given().get(address).then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        given().header("If-None-Match", "\"another\"").get(address).then().statusCode(200);
    }

    @Test
    void givesTheDocumentUnderASealWhoseCertificatesAnybodyCanRead() throws Exception {
        byte[] pdf = given().get("/public/v1/certificates/" + anIssuedNumber() + "/pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String chain = given().get("/public/v1/seal/certificates")
                .then()
                .statusCode(200)
                .contentType("application/pem-certificate-chain")
                .extract()
                .asString();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature seal = document.getLastSignatureDictionary();
            int[] range = seal.getByteRange();
            assertThat(range[2] + range[3]).as("sealed to its end").isEqualTo(pdf.length);
            CMSSignedData signed =
                    new CMSSignedData(new CMSProcessableByteArray(seal.getSignedContent(pdf)), seal.getContents(pdf));
            X509Certificate first = certificate(chain);
            assertThat(signed.getSignerInfos()
                            .getSigners()
                            .iterator()
                            .next()
                            .verify(new JcaSimpleSignerInfoVerifierBuilder().build(first)))
                    .isTrue();
        }
    }

    private static X509Certificate certificate(String chain) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(chain.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String anIssuedNumber() {
        return anIssued().getString("number");
    }

    private static JsonPath anIssued() {
        CaseOnKafka told = new CaseOnKafka().audited().recommended(RecommendationKind.GRANT);
        String file = Staff.completeFile(told.certification);
        Staff.review(file).then().statusCode(200);
        Staff.decide("decider", file, "GRANTED").then().statusCode(200);
        return Staff.certificate(told.certification, "ACTIVE");
    }
}
