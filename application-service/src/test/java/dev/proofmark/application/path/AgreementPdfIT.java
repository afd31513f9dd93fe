package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.STRANGER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.PdfConformance;
import dev.proofmark.platform.testing.People;
import dev.proofmark.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class AgreementPdfIT {

    @Test
    void isSignedByTheHashOfWhatWasDownloaded() throws IOException {
        String application = Quotations.anApplicationWithAQuotation();
        offer(application);

        Response offered = expect(200, APPLICANT.get(application + "/agreement/pdf"));
        String hash = Hashes.sha256(offered.asByteArray());
        expect(200, sign(application, hash));
        Response signed = expect(200, APPLICANT.get(application + "/agreement/pdf"));

        assertThat(expect(200, APPLICANT.get(application + "/agreement")).<String>path("documentSha256"))
                .isEqualTo(hash);
        assertThat(expect(200, APPLICANT.get(application + "/agreement/offer/pdf"))
                        .asByteArray())
                .isEqualTo(offered.asByteArray());
        assertThat(textOf(offered))
                .contains("부산지사", "Busan branch", "최초심사 Initial audit 11.5", "11.5 1,000,000 11,500,000")
                .contains("합계 Total 13,090,000", "통합된 다른 인증 other certified systems, integrated -30 %")
                .contains("국문이 우선합니다", "the Korean prevails")
                .doesNotContain("서명 확인서");
        assertThat(textOf(signed))
                .startsWith(textOf(offered).strip())
                .contains("서명 확인서 Record of signature", hash, People.idOf("applicant"), "(OWNER)");
        assertThat(PdfConformance.violations(offered.asByteArray())).isEmpty();
        assertThat(PdfConformance.violations(signed.asByteArray())).isEmpty();
    }

    @Test
    void comesAsAFileThatTellsItsHash() {
        String application = Cases.anApplicationWithAnOffer();

        Response file = expect(200, REVIEWER.get(application + "/agreement/pdf"));

        String tag = "\"" + Hashes.sha256(file.asByteArray()) + "\"";
        assertThat(file.contentType()).isEqualTo("application/pdf");
        assertThat(file.header("ETag")).isEqualTo(tag);
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Disposition"))
                .matches("attachment; filename=\"agreement-[0-9a-f-]{36}-v1\\.pdf\"");
        given().header("Authorization", "Bearer " + Tokens.of("applicant"))
                .header("If-None-Match", tag)
                .get("/api/v1" + application + "/agreement/pdf")
                .then()
                .statusCode(304);
    }

    @Test
    void takesNoOtherHashAndNotTheTexts() {
        String application = Cases.anApplicationWithAnOffer();
        String text = expect(200, APPLICANT.get(application + "/agreement")).path("text");

        expectProblem(409, "agreement-text", sign(application, "0".repeat(64)));
        expectProblem(409, "agreement-text", sign(application, Hashes.sha256(text)));
        assertThat(expect(200, APPLICANT.get(application)).<String>path("status"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void doesNotTakeTheHashOfAnEarlierOffer() {
        String application = Cases.anApplicationWithAnOffer();
        String first = hash(expect(200, APPLICANT.get(application + "/agreement/pdf")));
        offer(application);

        Response second = expect(200, APPLICANT.get(application + "/agreement/pdf"));

        assertThat(expect(200, APPLICANT.get(application + "/agreement")).<Integer>path("offerVersion"))
                .isEqualTo(2);
        expectProblem(409, "agreement-text", sign(application, first));
        expect(200, sign(application, hash(second)));
    }

    @Test
    void isTakenBackByANewQuotationAndCountedOn() {
        String application = Quotations.anApplicationWithAQuotation();
        offer(application);
        String first = hash(expect(200, APPLICANT.get(application + "/agreement/pdf")));
        expect(200, REVIEWER.put(application + "/quotation", version(application), Quotations.fees()));

        expectProblem(404, "not-found", APPLICANT.get(application + "/agreement/pdf"));
        expectProblem(409, "no-agreement-offered", sign(application, first));
        offer(application);
        assertThat(expect(200, APPLICANT.get(application + "/agreement")).<Integer>path("offerVersion"))
                .isEqualTo(2);
    }

    @Test
    void isForBothSidesAndForNobodyElse() {
        String application = Cases.anApplicationWithAnOffer();
        String none = "/applications/" + UUID.randomUUID();

        for (String document : List.of("/agreement/pdf", "/agreement/offer/pdf")) {
            expectProblem(404, "not-found", STRANGER.get(application + document));
            expectProblem(404, "not-found", REVIEWER.get(none + document));
            expectProblem(404, "not-found", APPLICANT.get(Cases.anAcceptedApplication() + document));
        }
    }

    @Test
    void isNotOfferedWithACharacterThatCannotBePrinted() {
        String application = Cases.aCompleteDraft();
        Map<String, Object> content = Forms.content();
        content.put("scopeEnglish", "Services for 𓀀");
        expect(200, APPLICANT.put(application, version(application), content));
        Cases.accept(application);

        Response refused = expectProblem(
                409,
                "agreement-unprintable",
                REVIEWER.put(application + "/agreement", version(application), Forms.NOTHING));

        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/application/scopeEnglish");
        assertThat(refused.<String>path("detail")).contains("U+13000");
        expectProblem(404, "not-found", APPLICANT.get(application + "/agreement"));
    }

    private static void offer(String application) {
        expect(200, REVIEWER.put(application + "/agreement", version(application), Forms.NOTHING));
    }

    private static Response sign(String application, String sha256) {
        return APPLICANT.post(
                application + "/agreement/signature", version(application), Map.of("documentSha256", sha256));
    }

    private static String hash(Response file) {
        return Hashes.sha256(file.asByteArray());
    }

    private static String textOf(Response file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
