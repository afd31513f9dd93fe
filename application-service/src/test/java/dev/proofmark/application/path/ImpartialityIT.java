package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.STRANGER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static dev.proofmark.application.path.Forms.adviser;
import static dev.proofmark.application.path.Forms.employee;
import static dev.proofmark.application.path.Forms.impartiality;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.People;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ties between the body and the client, from the review to what others are told (I-02). */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ImpartialityIT {

    private static final Map<String, Object> ACCEPTED = Map.of("outcome", "ACCEPTED");
    private static final String AUDITOR = "a0000000-0000-4000-8000-000000000006";
    private static final String DECIDER = "a0000000-0000-4000-8000-000000000012";

    @Test
    void acceptsNoAdvisedClientWithoutTheAssessment_I02() {
        String application = Cases.anApplicationReviewed(Forms.reviewWithoutImpartiality());

        Response refused = expectProblem(409, "I-02", conclude(application, ACCEPTED));
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/impartiality");
        assertThat(refused.<List<String>>path("errors.code")).containsExactly("impartiality-not-assessed");

        expect(200, REVIEWER.put(application + "/review", version(application), Forms.review()));
        expect(200, conclude(application, ACCEPTED));
    }

    @Test
    void showsTheAssessmentToStaffAndNoPersonOfItToAnyClient() {
        String application = Cases.anApplicationReviewed(Forms.review(impartiality(
                "INDEPENDENT", List.of(adviser(AUDITOR, LocalDate.of(2024, 2, 29)), employee("not-an-id")))));

        Response review = expect(200, REVIEWER.get(application + "/review"));

        assertThat(review.<String>path("impartiality.consultant")).isEqualTo("INDEPENDENT");
        assertThat(review.<List<String>>path("impartiality.persons.personId")).containsExactly(AUDITOR, "not-an-id");
        assertThat(review.<List<String>>path("impartiality.persons.kind")).containsExactly("CONSULTANCY", "EMPLOYMENT");
        assertThat(review.<String>path("impartiality.persons[0].consultedUntil"))
                .isEqualTo("2024-02-29");
        assertThat(review.<String>path("impartiality.persons[0].barredUntil")).isEqualTo("2026-02-28");
        assertThat(review.<Map<String, Object>>path("impartiality.persons[1]"))
                .doesNotContainKeys("consultedUntil", "barredUntil");
        for (Client client : List.of(APPLICANT, STRANGER)) {
            expectProblem(403, "forbidden", client.get(application + "/review"));
        }
        for (String shown : List.of("", "/submission", "/information-requests", "/correspondence")) {
            assertThat(APPLICANT.get(application + shown).asString())
                    .doesNotContain(AUDITOR, "not-an-id", "impartiality");
        }
    }

    @Test
    void letsNoBarredReviewerRecordNorConclude_I02() {
        String self = People.idOf("reviewer");
        String application = Cases.aSubmittedApplication();
        LocalDate today = LocalDate.now(BusinessClock.ZONE);

        Response refused = expectProblem(
                409,
                "I-02",
                REVIEWER.put(
                        application + "/review",
                        version(application),
                        Forms.review(impartiality("INDEPENDENT", List.of(adviser(self, today))))));

        assertThat(refused.<String>path("errors[0].detail"))
                .contains(self)
                .contains(today.plusMonths(24).toString());
        expect(
                200,
                REVIEWER.put(
                        application + "/review",
                        version(application),
                        Forms.review(impartiality(
                                "INDEPENDENT",
                                List.of(adviser(self, today.minusMonths(24).minusDays(1)))))));
        expect(200, conclude(application, ACCEPTED));
    }

    @Test
    void declinesWhatTheBodyAdvisedOn_I02() {
        String application = Cases.anApplicationReviewed(Forms.review(impartiality("BODY")));

        Response refused = expectProblem(409, "I-02", conclude(application, ACCEPTED));

        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/impartiality/consultant");
        expect(200, conclude(application, Map.of("outcome", "DECLINED", "reasonsKorean", "인증기관의 자문")));
    }

    @Test
    void waitsAfterTheAdviceOfARelatedBody_I02() {
        LocalDate today = LocalDate.now(BusinessClock.ZONE);
        String application = anApplicationThatSays(
                Map.of("received", true, "consultantOrganisation", "가람자문", "endedOn", today.toString()));
        Map<String, Object> review = Forms.review(impartiality("RELATED_TO_BODY"));
        expect(200, REVIEWER.put(application + "/review", version(application), review));

        Response refused = expectProblem(409, "I-02", conclude(application, ACCEPTED));

        assertThat(refused.<String>path("errors[0].detail"))
                .contains(today.plusMonths(24).toString());
    }

    @Test
    void waitsWhileARelatedBodyAdvises_I02() {
        String application = anApplicationThatSays(Map.of("received", true, "consultantOrganisation", "가람자문"));
        Map<String, Object> review = Forms.review(impartiality("RELATED_TO_BODY"));
        expect(200, REVIEWER.put(application + "/review", version(application), review));

        Response refused = expectProblem(409, "I-02", conclude(application, ACCEPTED));

        assertThat(refused.<List<String>>path("errors.code")).containsExactly("related-consultant-goes-on");
    }

    private static String anApplicationThatSays(Map<String, Object> consultancy) {
        String application = Cases.aCompleteDraft();
        Map<String, Object> content = Forms.content();
        content.put("consultancy", consultancy);
        expect(200, APPLICANT.put(application, version(application), content));
        expect(200, APPLICANT.post(application + "/submission", version(application), Forms.NOTHING));
        return application;
    }

    @Test
    void tellsOthersWhoIsBarredUntilWhenAndNothingElseAboutThem_I02() {
        String application = Cases.anApplicationReviewed(Forms.review(impartiality(
                "INDEPENDENT",
                List.of(
                        adviser(AUDITOR, LocalDate.of(2024, 2, 29)),
                        employee(DECIDER),
                        adviser(AUDITOR, LocalDate.of(2023, 5, 1))))));
        expect(200, conclude(application, ACCEPTED));
        String certification = expect(200, APPLICANT.get(application)).path("certificationId");

        List<Heard> events = Topic.APPLICATIONS.of(UUID.fromString(certification), 2);

        JsonNode barred = events.getLast().data().get("barredPersons");
        assertThat(barred.toString())
                .isEqualTo("[{\"personId\":\"" + AUDITOR + "\",\"until\":\"2026-02-28\"},{\"personId\":\"" + DECIDER
                        + "\"}]");
    }

    @Test
    void refusesMalformedAssessments() {
        String application = Cases.aSubmittedApplication();
        List<Map<String, Object>> wrong = new ArrayList<>(List.of(
                Map.of(),
                Map.of("consultant", "INDEPENDENT"),
                Map.of("persons", List.of()),
                impartiality("FRIEND"),
                Map.of("consultant", 0, "persons", List.of()),
                impartiality("INDEPENDENT", List.of(Map.of())),
                impartiality("INDEPENDENT", List.of(Map.of("personId", "p"))),
                impartiality("INDEPENDENT", List.of(Map.of("personId", " ", "kind", "EMPLOYMENT"))),
                impartiality("INDEPENDENT", List.of(Map.of("personId", "p".repeat(101), "kind", "EMPLOYMENT"))),
                impartiality("INDEPENDENT", List.of(Map.of("personId", "p", "kind", "FRIENDSHIP"))),
                impartiality("INDEPENDENT", List.of(Map.of("personId", "p", "kind", "EMPLOYMENT", "why", "text"))),
                impartiality(
                        "INDEPENDENT",
                        List.of(Map.of("personId", "p", "kind", "EMPLOYMENT", "consultedUntil", "soon"))),
                impartiality(
                        "INDEPENDENT",
                        List.of(adviser("p", LocalDate.now(BusinessClock.ZONE).plusDays(1))))));
        wrong.add(Map.of("consultant", "INDEPENDENT", "persons", Collections.nCopies(101, employee("p"))));
        wrong.add(Map.of("consultant", "INDEPENDENT", "persons", Collections.singletonList(null)));

        for (Map<String, Object> assessment : wrong) {
            Response answer = REVIEWER.put(application + "/review", version(application), Forms.review(assessment));
            assertThat(answer.statusCode())
                    .as(assessment + " " + answer.asString())
                    .isIn(400, 422);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }

    private static Response conclude(String application, Map<String, Object> conclusion) {
        return REVIEWER.post(application + "/review/conclusion", version(application), conclusion);
    }
}
