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
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads what was written; there is no mail server, so everything waits. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class CorrespondenceReadingIT {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void isEmptyBeforeThereIsAnythingToTell() {
        Response list = expect(200, APPLICANT.get(Cases.aDraft() + "/correspondence"));

        assertThat(list.<List<Object>>path("items")).isEmpty();
    }

    @Test
    void pagesFromTheOldestToTheNewest() {
        String application = Cases.anAcceptedApplication();
        awaitMessages(application, 2);

        Response first = expect(200, APPLICANT.get(application + "/correspondence?limit=1"));
        Response second =
                expect(200, APPLICANT.get(application + "/correspondence?limit=1&cursor=" + first.path("next")));

        assertThat(first.<String>path("items[0].template")).isEqualTo("application-submitted");
        assertThat(second.<String>path("items[0].template")).isEqualTo("application-accepted");
        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(second.<String>path("next")).isNull();
    }

    @Test
    void isHiddenFromAnotherOrganisation() {
        String application = Cases.aSubmittedApplication();
        String message = awaitMessages(application, 1).getFirst();

        expectProblem(404, "not-found", STRANGER.get(application + "/correspondence"));
        expectProblem(404, "not-found", STRANGER.get(application + "/correspondence/" + message));
    }

    @Test
    void isNotReadUnderAnotherApplication() {
        String message = awaitMessages(Cases.aSubmittedApplication(), 1).getFirst();
        String another = Cases.aDraft();

        expectProblem(404, "not-found", APPLICANT.get(another + "/correspondence/" + message));
        expectProblem(404, "not-found", APPLICANT.get(another + "/correspondence/" + UUID.randomUUID()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "planner", "tech-reviewer", "decider", "quality", "assessor"})
    void isShownToTheStaffWhoSeeEveryApplication(String user) {
        String application = Cases.aSubmittedApplication();
        String message = awaitMessages(application, 1).getFirst();

        expect(200, new Client(user).get(application + "/correspondence"));
        assertThat(expect(200, new Client(user).get(application + "/correspondence/" + message))
                        .<String>path("text"))
                .contains("인증 참조번호");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead-auditor", "evaluator", "admin"})
    void isHiddenFromOtherStaff(String user) {
        String application = Cases.aSubmittedApplication();

        expectProblem(404, "not-found", new Client(user).get(application + "/correspondence"));
    }

    /** The reasons are in the portal, and nowhere else (ISO/IEC 17021-1:2015, 9.1.2.2). */
    @Test
    void tellsOfADeclinedApplicationWithoutItsReasons_I01() {
        String application = Cases.anApplicationUnderReview();
        expect(
                200,
                REVIEWER.post(
                        application + "/review/conclusion",
                        version(application),
                        Map.of("outcome", "DECLINED", "reasonsKorean", "역량이 없는 기술 분야")));
        String message = awaitMessages(application, 2).getLast();

        Response one = expect(200, APPLICANT.get(application + "/correspondence/" + message));

        assertThat(one.<String>path("template")).isEqualTo("application-declined");
        assertThat(one.asString()).doesNotContain("역량이 없는");
    }

    /** What is asked is read in the portal. */
    @Test
    void tellsOfAnInformationRequestWithItsDeadlineAndWithoutItsWords() {
        String application = Cases.anApplicationUnderReview();
        LocalDate due = LocalDate.now(SEOUL).plusDays(14);
        expect(
                201,
                REVIEWER.post(
                        application + "/information-requests",
                        version(application),
                        Map.of("questionKorean", "지원 업무도 범위입니까?", "dueOn", due.toString())));
        String message = awaitMessages(application, 2).getLast();

        Response one = expect(200, APPLICANT.get(application + "/correspondence/" + message));

        assertThat(one.<String>path("template")).isEqualTo("information-requested");
        assertThat(one.<String>path("text"))
                .contains(DateTimeFormatter.ofPattern("uuuu년 M월 d일까지").format(due))
                .doesNotContain("지원 업무");
    }

    /** The client is told that there is something to sign, each time that it is another text. */
    @Test
    void tellsOfEachOfferedAgreement() {
        String application = Cases.anApplicationWithAnOffer();
        expect(200, REVIEWER.put(application + "/agreement", version(application), Forms.NOTHING));
        awaitMessages(application, 4);

        Response list = expect(200, APPLICANT.get(application + "/correspondence"));

        assertThat(list.<List<String>>path("items.template"))
                .containsExactly(
                        "application-submitted", "application-accepted", "agreement-offered", "agreement-offered");
    }

    @Test
    void refusesParametersThatDoNotFit() {
        String application = Cases.aDraft();

        expectProblem(422, "validation", APPLICANT.get(application + "/correspondence?limit=0"));
        expectProblem(422, "validation", APPLICANT.get(application + "/correspondence?cursor=!"));
        expectProblem(400, "invalid-id", APPLICANT.get(application + "/correspondence/1"));
    }

    @Cases.CanIgnoreReturnValue
    private static List<String> awaitMessages(String application, int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ids(application)).hasSize(count));
        return ids(application);
    }

    private static List<String> ids(String application) {
        return expect(200, APPLICANT.get(application + "/correspondence")).path("items.id");
    }
}
