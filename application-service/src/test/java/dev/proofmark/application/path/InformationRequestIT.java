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
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.Tokens;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class InformationRequestIT {

    @Test
    void letsTheClientChangeTheApplicationAndHandItInAgain() {
        String application = Cases.anApplicationUnderReview();
        String request = ask(application);
        Map<String, Object> changed = Forms.content();
        changed.put("scopeEnglish", "Development, operation and support of AI customer services");

        assertThat(expect(200, APPLICANT.get(application)).<String>path("status"))
                .isEqualTo("INFO_REQUESTED");
        expect(200, APPLICANT.put(application, version(application), changed));
        Response answered =
                expect(200, APPLICANT.post(request + "/answer", version(application), Map.of("text", "범위를 고쳤습니다.")));

        assertThat(answered.<String>path("status")).isEqualTo("UNDER_REVIEW");
        assertThat(answered.<String>path("items[0].answer.text")).isEqualTo("범위를 고쳤습니다.");
        expectProblem(409, "wrong-state", APPLICANT.put(application, version(application), changed));
    }

    @Test
    void keepsEveryVersionThatWasHandedIn() {
        String application = Cases.anApplicationUnderReview();
        String request = ask(application);
        Map<String, Object> changed = Forms.content();
        changed.put("scopeEnglish", "Another scope");
        expect(200, APPLICANT.put(application, version(application), changed));
        expect(200, APPLICANT.post(request + "/answer", version(application), Map.of("text", "고쳤습니다.")));

        Response submissions = expect(200, REVIEWER.get(application + "/submission"));
        List<Integer> versions = submissions.path("items.applicationVersion");
        List<String> hashes = submissions.path("items.documentSha256");
        Response first = expect(200, APPLICANT.get(application + "/submission/" + versions.getFirst()));

        assertThat(versions).hasSize(2).isSorted();
        assertThat(Hashes.sha256(first.asByteArray())).isEqualTo(hashes.getFirst());
        assertThat(first.header("ETag")).isEqualTo("\"" + hashes.getFirst() + "\"");
        assertThat(first.<String>path("content.scopeEnglish")).isNotEqualTo("Another scope");
        assertThat(first.<List<Object>>path("soa.controls")).hasSize(38);
        assertThat(expect(200, APPLICANT.get(application + "/submission/" + versions.getLast()))
                        .<String>path("content.scopeEnglish"))
                .isEqualTo("Another scope");
        expectProblem(404, "not-found", APPLICANT.get(application + "/submission/999"));
    }

    @Test
    void announcesTheQuestionWithoutItsWordsAndTheNewSubmission() {
        String application = Cases.anApplicationUnderReview();
        String request = ask(application);
        expect(200, APPLICANT.post(request + "/answer", version(application), Map.of("text", "고쳤습니다.")));
        String certification = expect(200, APPLICANT.get(application)).path("certificationId");

        var events = Topic.APPLICATIONS.of(UUID.fromString(certification), 3);

        assertThat(events)
                .extracting(Heard::type)
                .containsExactly("application.submitted", "application.information-requested", "application.submitted");
        assertThat(events.get(1).data().toString())
                .doesNotContain("질문")
                .contains(request.substring(request.lastIndexOf('/') + 1));
        assertThat(events.get(2).data().toString()).doesNotContain("고쳤습니다");
    }

    @Test
    void refusesToAcceptWhileTheQuestionIsOpen() {
        String application = Cases.anApplicationUnderReview();
        assertThat(ask(application)).isNotBlank();

        expectProblem(
                409,
                "information-request-open",
                REVIEWER.post(application + "/review/conclusion", version(application), Map.of("outcome", "ACCEPTED")));
        expectProblem(409, "wrong-state", REVIEWER.post(requests(application), version(application), question()));
    }

    @Test
    void refusesAQuestionThatTheClientCannotReadOrAnswerInTime() {
        String application = Cases.anApplicationUnderReview();
        Map<String, Object> english = Map.of("questionEnglish", "Which?", "dueOn", inTwoWeeks());
        Map<String, Object> late = Map.of("questionKorean", "질문", "dueOn", "2020-01-01");

        Response unreadable =
                expectProblem(422, "validation", REVIEWER.post(requests(application), version(application), english));
        Response tooLate =
                expectProblem(422, "validation", REVIEWER.post(requests(application), version(application), late));

        assertThat(unreadable.<List<String>>path("errors.pointer")).containsExactly("/questionKorean");
        assertThat(tooLate.<List<String>>path("errors.pointer")).containsExactly("/dueOn");
    }

    @Test
    void isNothingToStrangersAndLeavesEachSideItsPart() {
        String application = Cases.anApplicationUnderReview();
        String request = ask(application);
        long version = version(application);
        Map<String, String> answer = Map.of("text", "답");

        expectProblem(404, "not-found", STRANGER.get(requests(application)));
        expectProblem(404, "not-found", STRANGER.post(request + "/answer", version, answer));
        expectProblem(404, "not-found", STRANGER.get(application + "/submission"));
        expectProblem(404, "not-found", STRANGER.get(application + "/submission/3"));
        expectProblem(403, "forbidden", APPLICANT.post(requests(application), version, question()));
        expectProblem(403, "forbidden", REVIEWER.post(request + "/answer", version, answer));
        expectProblem(
                404,
                "not-found",
                APPLICANT.post(requests(application) + "/" + UUID.randomUUID() + "/answer", version, answer));
        expectProblem(412, "version-mismatch", APPLICANT.post(request + "/answer", version - 1, answer));
    }

    @Test
    void takesTheAnswerAsJsonOnly() {
        String application = Cases.anApplicationUnderReview();
        String request = ask(application);

        Response refused = given().header("Authorization", "Bearer " + Tokens.of("applicant"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version(application) + "\"")
                .header("Content-Type", "text/plain")
                .body("고쳤습니다.")
                .post("/api/v1" + request + "/answer");

        expectProblem(415, "unsupported-media-type", refused);
    }

    private static String requests(String application) {
        return application + "/information-requests";
    }

    /** Path of a new question. */
    private static String ask(String application) {
        Response asked = expect(201, REVIEWER.post(requests(application), version(application), question()));
        return requests(application) + "/" + asked.path("items[-1].id");
    }

    private static Map<String, Object> question() {
        return Map.of(
                "questionKorean", "질문: 지원 업무도 범위입니까?", "pointers", List.of("/scopeKorean"), "dueOn", inTwoWeeks());
    }

    private static String inTwoWeeks() {
        return LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(14).toString();
    }
}
