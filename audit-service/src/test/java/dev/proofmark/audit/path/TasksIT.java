package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.AUDITOR;
import static dev.proofmark.audit.path.Case.EXPERT;
import static dev.proofmark.audit.path.Case.LEAD;
import static dev.proofmark.audit.path.Case.PLANNER;
import static dev.proofmark.audit.path.Case.QUALITY;
import static dev.proofmark.audit.path.Case.STRANGER;
import static dev.proofmark.audit.path.Case.change;
import static dev.proofmark.audit.path.Case.etag;
import static dev.proofmark.audit.path.Case.expect;
import static dev.proofmark.audit.path.Case.expectProblem;
import static dev.proofmark.audit.path.Tested.AUTHORISER;
import static dev.proofmark.audit.path.Tested.EVALUATOR;
import static dev.proofmark.audit.path.Tested.SHA256;
import static dev.proofmark.audit.path.Tested.TESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What waits for whom, from the signed agreement to the recommendation. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class TasksIT {

    private static final List<Client> PEOPLE =
            List.of(PLANNER, QUALITY, APPLICANT, STRANGER, LEAD, AUDITOR, EXPERT, TESTER, AUTHORISER, EVALUATOR);

    @Test
    void followAnAuditThroughItsStates() {
        Case audited = Case.opened();
        String stage1 = audited.stage1();
        String stage2 = audited.stage2();
        await().atMost(Case.PATIENCE)
                .untilAsserted(() -> waits(
                        audited.news.certification, audited.auditTime(), Map.of(PLANNER, "DETERMINE_AUDIT_TIME")));
        waits(audited.news.certification, stage1, Map.of(PLANNER, "PROPOSE_TEAM"));
        assertThat(stageToProposeFor(audited, stage1)).isEqualTo("STAGE_1");
        assertThat(stageToProposeFor(audited, stage2)).isEqualTo("STAGE_2");

        String proposal = audited.propose(stage1, Forms.team());
        waits(audited.news.certification, stage1, Map.of(APPLICANT, "ACCEPT_TEAM"));
        Map<String, Object> accept = Tasks.one(APPLICANT, "ACCEPT_TEAM", audited.news.certification, stage1);
        assertThat(accept)
                .containsEntry("dueRule", "objection-period")
                .containsEntry("scheme", "aims-42001")
                .containsEntry("overdue", false);
        assertThat((String) accept.get("organisationNameKorean")).isNotBlank();
        expect(200, change(APPLICANT, stage1, "/team-proposals/" + proposal + "/acceptance", Forms.NOTHING));
        waits(audited.news.certification, stage1, Map.of(PLANNER, "CONFIRM_TEAM"));
        expect(200, change(PLANNER, stage1, "/team", Forms.confirmation(proposal)));
        waits(audited.news.certification, stage1, Map.of(LEAD, "PLAN_AUDIT"));
        Map<String, Object> plan = Tasks.one(LEAD, "PLAN_AUDIT", audited.news.certification, stage1);
        assertThat(plan)
                .containsEntry("assignee", LEAD.id())
                .containsEntry("mine", true)
                .containsEntry("reassignable", false)
                .containsEntry("dueOn", Forms.today().toString());
        expectProblem(409, "task-by-name", Tasks.assign(LEAD, plan, AUDITOR.id()));
        expectProblem(404, "not-found", Tasks.assign(PLANNER, plan, AUDITOR.id()));
        expect(200, LEAD.put(stage1 + "/plan", etag(stage1), Forms.plan()));
        waits(audited.news.certification, stage1, Map.of(LEAD, "CONDUCT_AUDIT"));
        expect(200, change(LEAD, stage1, "/opening", Forms.opening()));
        waits(audited.news.certification, stage1, Map.of(LEAD, "CONDUCT_AUDIT"));
        expect(200, audited.conclude(stage1, Forms.readiness("READY")));
        waits(audited.news.certification, stage1, Map.of());

        audited.begin(stage2);
        String major = audited.major();
        waits(audited.news.certification, major, Map.of());
        expect(200, audited.conclude(stage2, Forms.conclusion()));
        waits(audited.news.certification, stage2, Map.of(LEAD, "WRITE_REPORT"));
        expect(201, change(LEAD, stage2, "/report", Forms.report()));
        waits(audited.news.certification, stage2, Map.of());
        waits(audited.news.certification, major, Map.of(APPLICANT, "RESPOND_TO_FINDING"));
        Map<String, Object> respond = Tasks.one(APPLICANT, "RESPOND_TO_FINDING", audited.news.certification, major);
        assertThat(respond)
                .containsEntry("dueRule", "FINDING_RESPONSE")
                .containsEntry("dueOn", expect(200, APPLICANT.get(major)).path("respondBy"));
        expect(200, change(APPLICANT, major, "/response", Forms.response()));
        waits(audited.news.certification, major, Map.of(LEAD, "JUDGE_RESPONSE", AUDITOR, "JUDGE_RESPONSE"));
        expect(200, change(LEAD, major, "/rejection", Forms.rejection()));
        waits(audited.news.certification, major, Map.of(APPLICANT, "RESPOND_TO_FINDING"));
        audited.acceptPlan(major);
        waits(audited.news.certification, major, Map.of(APPLICANT, "SUBMIT_EVIDENCE"));
        expect(200, change(APPLICANT, major, "/evidence", Forms.evidence()));
        waits(audited.news.certification, major, Map.of(LEAD, "VERIFY_FINDING", AUDITOR, "VERIFY_FINDING"));
        expect(200, change(AUDITOR, major, "/verification", Forms.verification(true)));
        waits(audited.news.certification, major, Map.of());
        waits(audited.news.certification, stage2, Map.of(LEAD, "RECOMMEND"));
        expect(200, change(LEAD, stage2, "/recommendation", Forms.recommendation("GRANT")));
        waits(audited.news.certification, stage2, Map.of());
    }

    @Test
    void areSharedOutWithinTheirRole() {
        Case audited = Case.opened();
        String stage1 = audited.stage1();
        Map<String, Object> waiting = Tasks.one(PLANNER, "PROPOSE_TEAM", audited.news.certification, stage1);

        Map<String, Object> given =
                expect(200, Tasks.assign(QUALITY, waiting, PLANNER.id())).path("");
        assertThat(given).containsEntry("assignee", PLANNER.id()).containsEntry("mine", false);
        assertThat(Tasks.one(PLANNER, "PROPOSE_TEAM", audited.news.certification, stage1))
                .containsEntry("mine", true);
        expectProblem(404, "not-found", Tasks.assign(LEAD, given, LEAD.id()));
        expectProblem(404, "not-found", Tasks.assign(APPLICANT, given, APPLICANT.id()));
        expect(200, Tasks.assign(PLANNER, given, ""));
    }

    @Test
    void followAnEvaluationThroughItsStates() {
        Tested tested = Tested.opened();
        waits(tested.news.certification, tested.path, Map.of(PLANNER, "ASSIGN_EVALUATION"));
        expect(200, tested.put(PLANNER, "/assignment", tested.assignment(EVALUATOR)));
        waits(tested.news.certification, tested.path, Map.of(TESTER, "WRITE_TEST_PLAN"));
        expect(200, tested.put(TESTER, "/plan", Tested.plan()));
        waits(tested.news.certification, tested.path, Map.of(EVALUATOR, "APPROVE_TEST_PLAN"));
        expect(200, tested.post(EVALUATOR, "/plan/approval", Forms.NOTHING));
        waits(tested.news.certification, tested.path, Map.of(TESTER, "RECEIVE_TEST_ITEM"));
        expect(200, tested.post(TESTER, "/receipt", Tested.receipt(SHA256)));
        waits(tested.news.certification, tested.path, Map.of(TESTER, "UPLOAD_RESULTS"));
    }

    private static @Nullable Object stageToProposeFor(Case audited, String audit) {
        Map<String, Object> task = Tasks.one(PLANNER, "PROPOSE_TEAM", audited.news.certification, audit);
        return ((Map<?, ?>) Objects.requireNonNull(task.get("subject"))).get("kind");
    }

    /** One of them has that to do with the thing, and all others nothing. */
    private static void waits(UUID certification, String path, Map<Client, String> expected) {
        Map<Client, List<String>> seen = new LinkedHashMap<>();
        Map<Client, List<String>> wanted = new HashMap<>();
        for (Client client : PEOPLE) {
            seen.put(client, Tasks.kinds(client, certification, path));
            wanted.put(client, expected.containsKey(client) ? List.of(expected.get(client)) : List.of());
        }
        assertThat(seen).isEqualTo(wanted);
    }
}
