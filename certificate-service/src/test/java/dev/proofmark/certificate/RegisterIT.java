package dev.proofmark.certificate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.proofmark.contracts.audit.RecommendationKind;
import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.List;
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

    @Test
    void tellsInBothLanguagesWhetherACertificateIsValid() {
        String number = anIssuedNumber();

        given().header("Accept-Language", "ko")
                .get("/verify/" + number)
                .then()
                .statusCode(200)
                .header("Content-Language", "ko")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("유효한 인증서입니다"))
                .body(containsString("주식회사 누리새김테크"));
        String english = given().get("/verify/" + number + "?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(english)
                .contains("This certificate is valid today", "Nurisaegim Tech Co., Ltd.", "<html lang=\"en\">")
                .doesNotContain("<script", "style=");
        given().get("/verify/assets/verify.css").then().statusCode(200).contentType("text/css");
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

        given().queryParam("on", "2999-01-01").get(path).then().statusCode(422).body("rule", equalTo("status-to-come"));
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
            given().urlEncodingEnabled(false)
                    .get("/verify/" + number + "?lang=ko")
                    .then()
                    .statusCode(404)
                    .contentType("text/html")
                    .body(containsString("등록부에 없습니다"));
        }
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

    private String anIssuedNumber() {
        CaseOnKafka told = new CaseOnKafka().audited().recommended(RecommendationKind.GRANT);
        String file = Staff.completeFile(told.certification);
        Staff.review(file).then().statusCode(200);
        Staff.decide("decider", file, "GRANTED").then().statusCode(200);
        return Staff.certificate(told.certification, "ACTIVE").getString("number");
    }
}
