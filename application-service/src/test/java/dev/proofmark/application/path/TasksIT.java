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
import dev.proofmark.platform.testing.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class TasksIT {

    private static final Client PLANNER = new Client("planner");
    private static final Client LEAD = new Client("lead-auditor");
    private static final String NOBODY = "{\"personId\":null}";

    @Test
    void showEachSideWhatWaitsForItFromTheDraftToTheContract() {
        String application = Cases.aDraft();
        seen(application, List.of("SUBMIT_APPLICATION"), List.of());
        assertThat(Tasks.one(APPLICANT, "SUBMIT_APPLICATION", application))
                .containsEntry("role", "CLIENT")
                .hasEntrySatisfying(
                        "organisationNameEnglish",
                        name -> assertThat((String) name).startsWith("Gaon AI"))
                .containsEntry("scheme", "aims-42001")
                .containsEntry("dueOn", null)
                .containsEntry("overdue", false);

        complete(application);
        seen(application, List.of(), List.of("REVIEW_APPLICATION"));
        expect(200, REVIEWER.put(application + "/review", version(application), Forms.review()));
        seen(application, List.of(), List.of("REVIEW_APPLICATION"));

        String due = Notices.today().plusDays(14).toString();
        UUID request = UUID.randomUUID();
        Map<String, Object> question = Map.of("id", request.toString(), "questionKorean", "범위?", "dueOn", due);
        expect(201, REVIEWER.post(application + "/information-requests", version(application), question));
        seen(application, List.of("ANSWER_INFORMATION_REQUEST"), List.of());
        assertThat(Tasks.one(APPLICANT, "ANSWER_INFORMATION_REQUEST", application))
                .containsEntry("dueOn", due)
                .containsEntry("dueRule", "information-request");
        expect(
                200,
                APPLICANT.post(
                        application + "/information-requests/" + request + "/answer",
                        version(application),
                        Map.of("text", "고쳤습니다.")));
        expect(200, Cases.concludeWell(application));
        seen(application, List.of(), List.of());

        Quotations.determine(application, Quotations.submittedVersion(application), 1);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> seen(application, List.of(), List.of("QUOTE")));
        expect(200, REVIEWER.put(application + "/quotation", version(application), Quotations.fees()));
        seen(application, List.of(), List.of("OFFER_AGREEMENT"));
        expect(200, REVIEWER.put(application + "/agreement", version(application), Forms.NOTHING));
        seen(application, List.of("SIGN_AGREEMENT"), List.of());
        assertThat(Tasks.one(APPLICANT, "SIGN_AGREEMENT", application)).containsEntry("dueOn", Quotations.LATER);
        String hash = expect(200, APPLICANT.get(application + "/agreement")).path("documentSha256");
        expect(
                200,
                APPLICANT.post(
                        application + "/agreement/signature", version(application), Map.of("documentSha256", hash)));
        seen(application, List.of(), List.of());
    }

    private static void complete(String application) {
        expect(200, APPLICANT.put(application, version(application), Forms.content()));
        expect(200, APPLICANT.put(application + "/soa", version(application), Forms.statement()));
        expect(200, APPLICANT.post(application + "/submission", version(application), Forms.NOTHING));
    }

    /** To another tenant there is nothing of it, nor to staff of another role. */
    private static void seen(String application, List<String> byClient, List<String> byReviewer) {
        assertThat(Tasks.kinds(APPLICANT, application)).isEqualTo(byClient);
        assertThat(Tasks.kinds(REVIEWER, application)).isEqualTo(byReviewer);
        assertThat(Tasks.kinds(STRANGER, application)).isEmpty();
        assertThat(Tasks.kinds(LEAD, application)).isEmpty();
        assertThat(Tasks.about(PLANNER, Tasks.ALL + "&whose=office", application))
                .extracting(task -> task.get("kind"))
                .isEqualTo(byReviewer);
    }

    @Test
    void comeInTheOrderOfTheirDays() {
        Notices.Contract contract = Notices.aContract();
        String notice = Cases.expect(201, APPLICANT.post(contract.notices(), Notices.form(contract.certification())))
                .path("id");
        var _ = Cases.aDraft();

        assertThat(Tasks.kinds(REVIEWER, contract.notices() + "/" + notice)).containsExactly("ASSESS_CHANGE_NOTICE");
        List<Map<String, Object>> pages = Tasks.everything(APPLICANT, "/application-tasks?limit=3");

        assertThat(pages).extracting(task -> task.get("id")).doesNotHaveDuplicates();
        assertThat(pages).isEqualTo(Tasks.everything(APPLICANT, Tasks.ALL));
        assertThat(pages)
                .extracting(task -> String.valueOf(task.get("dueOn")).replace("null", "9999"))
                .isSorted();
        expectProblem(422, "validation", APPLICANT.get("/application-tasks?cursor=x"));
        expectProblem(422, "validation", APPLICANT.get("/application-tasks?whose=all"));
        expectProblem(404, "not-found", APPLICANT.get("/application-tasks?whose=office"));
        expectProblem(403, "forbidden", REVIEWER.get("/application-tasks?whose=office"));
    }

    @Test
    void areTakenGivenAndGivenBackWithoutChangingAnyRight() {
        String application = Cases.aSubmittedApplication();
        Map<String, Object> waiting = Tasks.one(REVIEWER, "REVIEW_APPLICATION", application);
        String reviewer = People.idOf("reviewer");
        assertThat(waiting).containsEntry("assignee", null).containsEntry("mine", false);

        Map<String, Object> taken =
                expect(200, Tasks.assign(REVIEWER, waiting, to(reviewer))).path("");
        assertThat(taken).containsEntry("assignee", reviewer).containsEntry("mine", true);
        expectProblem(412, "version-mismatch", Tasks.assign(REVIEWER, waiting, to(reviewer)));
        String assignee = "/application-tasks/" + waiting.get("id") + "/assignee";
        expectProblem(428, "if-match-required", REVIEWER.putWithoutVersion(assignee, to(reviewer)));
        expectProblem(400, "malformed-request", REVIEWER.put(assignee, 1, "{\"person\":\"x\"}"));
        expectProblem(422, "validation", REVIEWER.put(assignee, 1, to("이름")));
        expectProblem(404, "not-found", REVIEWER.get("/application-tasks/" + UUID.randomUUID()));
        assertThat(Tasks.about(REVIEWER, Tasks.ALL + "&whose=mine", application))
                .containsExactly(taken);

        String decider = People.idOf("decider");
        Map<String, Object> given =
                expect(200, Tasks.assign(PLANNER, taken, to(decider))).path("");
        assertThat(given).containsEntry("assignee", decider);
        Map<String, Object> others = Tasks.one(REVIEWER, "REVIEW_APPLICATION", application);
        assertThat(others).containsEntry("assignee", decider).containsEntry("mine", false);
        expectProblem(409, "task-of-another", Tasks.assign(REVIEWER, others, to(reviewer)));
        expectProblem(409, "task-of-another", Tasks.assign(REVIEWER, others, NOBODY));
        expectProblem(403, "forbidden", Tasks.assign(REVIEWER, others, to(People.idOf("auditor"))));
        expectProblem(422, "task-not-for-person", Tasks.assign(PLANNER, given, to(People.idOf("applicant"))));
        expectProblem(404, "not-found", Tasks.assign(STRANGER, given, to(People.idOf("applicant2"))));
        expectProblem(404, "not-found", Tasks.assign(LEAD, given, to(People.idOf("lead-auditor"))));

        expect(200, REVIEWER.put(application + "/review", version(application), Forms.review()));
        Map<String, Object> back =
                expect(200, Tasks.assign(PLANNER, given, NOBODY)).path("");
        assertThat(back).containsEntry("assignee", null).containsEntry("id", waiting.get("id"));
        assertThat(expect(200, REVIEWER.get("/application-tasks/" + back.get("id")))
                        .header("ETag"))
                .isEqualTo("\"" + back.get("version") + "\"");
    }

    private static String to(String person) {
        return "{\"personId\":\"" + person + "\"}";
    }
}
