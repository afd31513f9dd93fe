package dev.proofmark.application.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Brings an application to where a test begins. */
final class Cases {

    static final Client APPLICANT = new Client("applicant");
    static final Client STRANGER = new Client("applicant2");
    static final Client REVIEWER = new Client("reviewer");

    private Cases() {}

    static UUID anOrganisation() {
        UUID id = UUID.randomUUID();
        expect(201, APPLICANT.post("/organisations", Forms.organisation(id)));
        return id;
    }

    /** Path of a new draft. */
    static String aDraft() {
        Response started = expect(201, APPLICANT.post("/applications", Forms.application(anOrganisation())));
        return "/applications/" + started.path("id");
    }

    static String aCompleteDraft() {
        String application = aDraft();
        expect(200, APPLICANT.put(application, version(application), Forms.content()));
        expect(200, APPLICANT.put(application + "/soa", version(application), Forms.statement()));
        return application;
    }

    static String aSubmittedApplication() {
        String application = aCompleteDraft();
        expect(200, APPLICANT.post(application + "/submission", version(application), Forms.NOTHING));
        return application;
    }

    static String anApplicationUnderReview() {
        return anApplicationReviewed(Forms.review());
    }

    /** Under review, and reviewed so. */
    static String anApplicationReviewed(java.util.Map<String, Object> review) {
        String application = aSubmittedApplication();
        expect(200, REVIEWER.put(application + "/review", version(application), review));
        return application;
    }

    static String anAcceptedApplication() {
        String application = aCompleteDraft();
        accept(application);
        return application;
    }

    /** Takes a complete draft through its review. */
    static void accept(String application) {
        expect(200, APPLICANT.post(application + "/submission", version(application), Forms.NOTHING));
        expect(200, REVIEWER.put(application + "/review", version(application), Forms.review()));
        expect(200, concludeWell(application));
    }

    static String anApplicationWithAnOffer() {
        String application = anAcceptedApplication();
        expect(200, REVIEWER.put(application + "/agreement", version(application), Forms.NOTHING));
        return application;
    }

    static String aContractedApplication() {
        String application = anApplicationWithAnOffer();
        String hash = expect(200, APPLICANT.get(application + "/agreement")).path("documentSha256");
        expect(
                200,
                APPLICANT.post(
                        application + "/agreement/signature", version(application), Map.of("documentSha256", hash)));
        return application;
    }

    /** An application that led to a certificate, as certificate-service tells it. */
    static String aCertifiedApplication() {
        String application = aContractedApplication();
        Certificates.issued(expect(200, APPLICANT.get(application)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> expect(200, APPLICANT.get(application)).path("status"), "CLOSED"::equals);
        return application;
    }

    /** The answer to a reviewer who accepts the application. */
    static Response concludeWell(String application) {
        return REVIEWER.post(application + "/review/conclusion", version(application), Map.of("outcome", "ACCEPTED"));
    }

    static long version(String application) {
        return ((Number) expect(200, APPLICANT.get(application)).path("version")).longValue();
    }

    @CanIgnoreReturnValue
    static Response expect(int status, Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        return response;
    }

    /** A problem that names the rule. */
    @CanIgnoreReturnValue
    static Response expectProblem(int status, String rule, Response response) {
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.<String>path("type")).endsWith("/problems/" + rule);
        return response;
    }

    /** Error Prone knows it by its name: looking at the answer any further is the caller's choice. */
    @interface CanIgnoreReturnValue {}
}
