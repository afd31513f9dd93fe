package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.STRANGER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications that follow a certificate. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ApplicationKindsIT {

    @Test
    void extendACertificationFromItsScopeToAnAgreement_I34() {
        Response certified = expect(200, APPLICANT.get(Cases.aCertifiedApplication()));
        String extension = started(certified, "SCOPE_EXTENSION");
        Map<String, Object> content = content(extension);
        assertThat(content.get("sites")).isEqualTo(certified.path("sites"));

        expect(200, APPLICANT.put(extension, version(extension), withASite(content)));
        expect(200, APPLICANT.post(extension + "/submission", version(extension), Forms.NOTHING));
        expect(200, REVIEWER.put(extension + "/review", version(extension), Forms.review()));
        expectProblem(409, "I-34", Cases.concludeWell(extension));
        expect(200, REVIEWER.put(extension + "/review", version(extension), reviewWithAudit()));
        expect(200, Cases.concludeWell(extension));

        String certification = certified.path("certificationId");
        List<Heard> events = Topic.APPLICATIONS.of(UUID.fromString(certification), 6);
        assertThat(events.stream()
                        .filter(event -> event.data().has("kind"))
                        .map(event -> event.data().get("kind").asText()))
                .containsExactly("INITIAL", "INITIAL", "INITIAL", "SCOPE_EXTENSION", "SCOPE_EXTENSION");
        assertThat(events.getLast().data().get("auditActivity").asText()).isEqualTo("WITH_SURVEILLANCE");
        assertThat(expect(200, APPLICANT.get(extension)).<String>path("follows"))
                .isEqualTo(certified.path("id"));
    }

    @Test
    void doNotExtendByNothing() {
        String extension = started(expect(200, APPLICANT.get(Cases.aCertifiedApplication())), "SCOPE_EXTENSION");
        expect(200, APPLICANT.put(extension, version(extension), content(extension)));

        Response refused = expectProblem(
                422, "validation", APPLICANT.post(extension + "/submission", version(extension), Forms.NOTHING));

        assertThat(refused.<List<String>>path("errors.code")).containsExactly("scope-not-extended");
        assertThat(expect(200, APPLICANT.get(extension)).<List<String>>path("missing.code"))
                .containsExactly("scope-not-extended");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECERTIFICATION", "SCOPE_EXTENSION", "SCOPE_REDUCTION", "EDITION_CHANGE"})
    void followOnlyACertificationOfTheirOrganisation(String kind) {
        Response certified = expect(200, APPLICANT.get(Cases.aCertifiedApplication()));
        Response contracted = expect(200, APPLICANT.get(Cases.aContractedApplication()));
        UUID organisation = Cases.anOrganisation();

        for (Object certification : List.of(
                certified.path("certificationId"),
                contracted.path("certificationId"),
                UUID.randomUUID().toString())) {
            Response refused = expectProblem(
                    422, "validation", APPLICANT.post("/applications", form(organisation, kind, certification)));
            assertThat(refused.<List<String>>path("errors.code")).containsExactly("unknown-certification");
        }
        expectProblem(
                404,
                "not-found",
                STRANGER.post(
                        "/applications",
                        form(
                                UUID.fromString(certified.path("organisationId")),
                                kind,
                                certified.path("certificationId"))));
    }

    @Test
    void sayWhichFieldsBelongToTheirKind() {
        UUID organisation = Cases.anOrganisation();

        Response both = expectProblem(
                422,
                "validation",
                APPLICANT.post(
                        "/applications",
                        Map.of(
                                "organisationId", organisation,
                                "kind", "RECERTIFICATION",
                                "scheme", "aims-42001")));
        assertThat(both.<List<String>>path("errors.pointer")).containsExactly("/scheme", "/certificationId");
        assertThat(both.<List<String>>path("errors.code")).containsExactly("not-for-this-kind", "required");
        expectProblem(
                422,
                "validation",
                APPLICANT.post("/applications", Map.of("organisationId", organisation, "kind", "INITIAL")));
    }

    @Test
    void needANewerEditionToChangeToIt() {
        Response certified = expect(200, APPLICANT.get(Cases.aCertifiedApplication()));

        expectProblem(409, "no-newer-edition", start(certified, "EDITION_CHANGE"));
    }

    @Test
    void areOpenOnceOfEachKindEvenInARace() {
        Response certified = expect(200, APPLICANT.get(Cases.aCertifiedApplication()));

        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> start(certified, "RECERTIFICATION").statusCode()))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
        expectProblem(409, "application-open", start(certified, "RECERTIFICATION"));
        expect(201, start(certified, "SCOPE_REDUCTION"));
    }

    @Test
    void mayBeStartedAgainAfterTheyWereWithdrawn() {
        Response certified = expect(200, APPLICANT.get(Cases.aCertifiedApplication()));
        String first = started(certified, "RECERTIFICATION");
        expect(200, APPLICANT.post(first + "/withdrawal", version(first), Forms.NOTHING));

        expect(201, start(certified, "RECERTIFICATION"));
    }

    @Test
    void areClosedByARefusalToo() {
        String application = Cases.aContractedApplication();

        Certificates.refused(expect(200, APPLICANT.get(application)));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> expect(200, APPLICANT.get(application)).path("status"), "CLOSED"::equals);
    }

    private static Response start(Response certified, String kind) {
        return APPLICANT.post(
                "/applications",
                form(UUID.fromString(certified.path("organisationId")), kind, certified.path("certificationId")));
    }

    private static String started(Response certified, String kind) {
        return "/applications/" + expect(201, start(certified, kind)).path("id");
    }

    private static Map<String, Object> form(UUID organisation, String kind, Object certification) {
        return Map.of("organisationId", organisation, "kind", kind, "certificationId", certification);
    }

    private static Map<String, Object> reviewWithAudit() {
        Map<String, Object> review = new HashMap<>(Forms.review());
        review.put("auditActivity", "WITH_SURVEILLANCE");
        return review;
    }

    /** What the draft says already, and that nobody advised the client since. */
    private static Map<String, Object> content(String application) {
        Response draft = expect(200, APPLICANT.get(application));
        Map<String, Object> content = new HashMap<>(draft.jsonPath().getMap(""));
        content.keySet()
                .retainAll(List.of("scopeKorean", "scopeEnglish", "sites", "headcount", "aiRoles", "aiSystems"));
        content.put("consultancy", Map.of("received", false));
        return content;
    }

    private static Map<String, Object> withASite(Map<String, Object> content) {
        List<Object> sites = new ArrayList<>((List<?>) content.get("sites"));
        sites.add(Forms.site("대전연구소", "Daejeon laboratory", false, 10));
        Map<String, Object> extended = new HashMap<>(content);
        extended.put("sites", sites);
        extended.put("headcount", 130);
        return extended;
    }
}
