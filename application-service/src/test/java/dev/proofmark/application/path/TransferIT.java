package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.STRANGER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A certification that another body issued. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class TransferIT {

    @Test
    void isTakenOverAfterTheBodyLookedIntoIt_I35() {
        String application = aTransferUnderReview();
        String transfer = transfer(application);

        Response unseen = expectProblem(409, "I-35", Cases.concludeWell(application));
        assertThat(unseen.<List<String>>path("errors.pointer")).containsExactly("/transfer/review");
        expect(200, REVIEWER.put(transfer + "/review", version(application), findings("SUSPENDED", true)));
        Response suspended = expectProblem(409, "I-35", Cases.concludeWell(application));
        assertThat(suspended.<List<String>>path("errors.pointer")).containsExactly("/transfer/review/status");
        expect(200, REVIEWER.put(transfer + "/review", version(application), findings("VALID", false)));
        Response open = expectProblem(409, "I-35", Cases.concludeWell(application));
        assertThat(open.<List<String>>path("errors.pointer")).containsExactly("/transfer/review/majorsClosed");
        expect(200, REVIEWER.put(transfer + "/review", version(application), findings("VALID", true)));

        assertThat(expect(200, Cases.concludeWell(application)).<String>path("status"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void isNotHandedInBeforeItsCertificateIsDescribed() {
        String application = aTransferDraft();
        String transfer = transfer(application);

        Response refused = expectProblem(
                422, "validation", APPLICANT.post(application + "/submission", version(application), Forms.NOTHING));

        assertThat(refused.<List<String>>path("errors.pointer")).contains("/transfer/number", "/transfer/reason");
        assertThat(expect(200, APPLICANT.get(transfer)).<List<String>>path("missing.pointer"))
                .contains("/number", "/validUntil");
    }

    @Test
    void showsItsClientNothingOfWhatWasFound() {
        String application = aTransferUnderReview();
        String transfer = transfer(application);
        expect(200, REVIEWER.put(transfer + "/review", version(application), findings("VALID", true)));

        assertThat(expect(200, REVIEWER.get(transfer)).<String>path("review.evidence"))
                .isNotEmpty();
        assertThat(expect(200, APPLICANT.get(transfer)).<Object>path("review")).isNull();
        expectProblem(404, "not-found", STRANGER.get(transfer));
        expectProblem(404, "not-found", STRANGER.put(transfer + "/source-certificate", 0, source()));
        expectProblem(403, "forbidden", APPLICANT.put(transfer + "/review", 0, findings("VALID", true)));
    }

    @Test
    void isNoneIfItIsAFirstApplication() {
        String application = Cases.aDraft();
        String transfer = transfer(application);

        expectProblem(404, "not-found", APPLICANT.get(transfer));
        expectProblem(
                409, "not-a-transfer", APPLICANT.put(transfer + "/source-certificate", version(application), source()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"status\":\"GONE\"}", "{}", "[]", "{\"validUntil\":\"2028-13-01\"}", "{\"other\":1}"})
    void refusesWhatItCannotRead(String body) {
        String application = aTransferUnderReview();

        Response refused = REVIEWER.put(transfer(application) + "/review", version(application), body);

        assertThat(refused.statusCode()).as(refused.asString()).isIn(400, 422);
    }

    private static String aTransferDraft() {
        Map<String, Object> form = new HashMap<>(Forms.application(Cases.anOrganisation()));
        form.put("kind", "TRANSFER");
        String application = "/applications/"
                + expect(201, APPLICANT.post("/applications", form)).path("id");
        expect(200, APPLICANT.put(application, version(application), Forms.content()));
        expect(200, APPLICANT.put(application + "/soa", version(application), Forms.statement()));
        return application;
    }

    private static String aTransferUnderReview() {
        String application = aTransferDraft();
        expect(200, APPLICANT.put(transfer(application) + "/source-certificate", version(application), source()));
        expect(200, APPLICANT.post(application + "/submission", version(application), Forms.NOTHING));
        expect(200, REVIEWER.put(application + "/review", version(application), Forms.review()));
        return application;
    }

    private static String transfer(String application) {
        return application.replace("/applications/", "/transfers/");
    }

    private static Map<String, Object> source() {
        return Map.of(
                "number", "XX-AIMS-0042",
                "issuingBody", "다른인증원",
                "accreditationBody", "KAB",
                "standard", "ISO/IEC 42001:2023",
                "originallyCertifiedOn", "2025-01-10",
                "validUntil", "2098-01-09",
                "lastAuditOn", "2025-12-01",
                "reason", "그룹 통합");
    }

    private static Map<String, Object> findings(String status, boolean majorsClosed) {
        return Map.of(
                "status", status,
                "underRecognition", true,
                "reportsSeen", true,
                "majorsClosed", majorsClosed,
                "minorsPlanned", true,
                "complaintsConsidered", true,
                "evidence", "발행기관의 등록부와 보고서 두 건");
    }
}
