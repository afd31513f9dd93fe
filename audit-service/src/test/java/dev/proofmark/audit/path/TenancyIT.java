package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.AUDITOR;
import static dev.proofmark.audit.path.Case.EXPERT;
import static dev.proofmark.audit.path.Case.LEAD;
import static dev.proofmark.audit.path.Case.PLANNER;
import static dev.proofmark.audit.path.Case.REVIEWER;
import static dev.proofmark.audit.path.Case.STRANGER;
import static dev.proofmark.audit.path.Case.awaitProgramme;
import static dev.proofmark.audit.path.Case.change;
import static dev.proofmark.audit.path.Case.etag;
import static dev.proofmark.audit.path.Case.expect;
import static dev.proofmark.audit.path.Case.expectProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(BackingServices.class)
class TenancyIT {

    @Test
    void hidesACaseFromAnotherOrganisationWhateverTheVerb() {
        Case.openedFor(STRANGER);
        Case audited = reportedWithAMajor();
        String finding = onlyFinding(audited);

        for (Response answer :
                everything(STRANGER, audited.programme(), audited.stage2(), finding, etag(audited.stage2()))) {
            expectProblem(404, "not-found", answer);
        }
        for (Response answer : everyFollowUp(STRANGER, finding, etag(finding))) {
            expectProblem(404, "not-found", answer);
        }
        assertThat(lists(STRANGER, audited))
                .doesNotContain(id(audited.programme()), id(audited.stage1()), id(audited.stage2()));
    }

    @Test
    void answersForAnothersCaseAsForNone() {
        Case audited = reportedWithAMajor();
        String none = UUID.randomUUID().toString();

        List<Response> ofTheirs =
                everything(STRANGER, audited.programme(), audited.stage2(), onlyFinding(audited), "\"0\"");
        List<Response> ofNone =
                everything(STRANGER, "/programmes/" + none, "/audits/" + none, "/findings/" + none, "\"0\"");

        assertThat(ofTheirs.stream().map(TenancyIT::withoutPlace).toList())
                .isEqualTo(ofNone.stream().map(TenancyIT::withoutPlace).toList());
    }

    @Test
    void showsTheClientAndTheTeamWhatIsTheirs() {
        Case audited = reportedWithAMajor();

        for (Client client : List.of(APPLICANT, LEAD, AUDITOR, EXPERT, PLANNER)) {
            expect(200, client.get(audited.programme()));
            expect(200, client.get(audited.stage2()));
            expect(200, client.get(audited.stage2() + "/report"));
            expect(200, client.get(audited.stage2() + "/findings"));
            expect(200, client.get(onlyFinding(audited)));
            assertThat(lists(client, audited)).contains(id(audited.programme()), id(audited.stage2()));
        }
    }

    @Test
    void hidesAnAuditFromAuditorsWhoAreNotOnItsTeam() {
        Case opened = Case.opened();
        String proposal = opened.propose(opened.stage1(), Forms.team(List.of(Forms.member(LEAD, "LEAD_AUDITOR"))));
        String etag = etag(opened.stage1());

        expect(200, LEAD.get(opened.stage1()));
        expectProblem(404, "not-found", LEAD.get(opened.stage2()));
        expectProblem(404, "not-found", AUDITOR.get(opened.programme()));
        expectProblem(404, "not-found", AUDITOR.get(opened.stage1()));
        expectProblem(404, "not-found", AUDITOR.get(opened.stage1() + "/findings"));
        expectProblem(404, "not-found", AUDITOR.get(opened.stage1() + "/report"));
        expectProblem(404, "not-found", AUDITOR.put(opened.stage1() + "/plan", etag, Forms.plan()));
        expectProblem(404, "not-found", AUDITOR.post(opened.stage1() + "/opening", etag, Forms.opening()));
        expectProblem(404, "not-found", AUDITOR.post(opened.stage1() + "/conclusion", etag, Forms.conclusion()));
        expectProblem(404, "not-found", AUDITOR.post(opened.stage1() + "/findings", Forms.opportunity()));
        expectProblem(404, "not-found", AUDITOR.post(opened.stage1() + "/report", etag, Forms.report()));
        expectProblem(
                404,
                "not-found",
                AUDITOR.post(opened.stage1() + "/recommendation", etag, Forms.recommendation("GRANT")));
        assertThat(lists(AUDITOR, opened)).isEmpty();
        expect(200, change(APPLICANT, opened.stage1(), "/team-proposals/" + proposal + "/acceptance", Forms.NOTHING));
    }

    @Test
    void showsAnAuditNoLongerToWhoeverLeftItsTeam() {
        Case opened = Case.opened();
        String first = opened.propose(opened.stage1(), Forms.team());
        assertThat(first).isNotBlank();
        expect(200, AUDITOR.get(opened.stage1()));

        String second = opened.propose(opened.stage1(), Forms.team(List.of(Forms.member(LEAD, "LEAD_AUDITOR"))));

        assertThat(second).isNotEqualTo(first);
        expectProblem(404, "not-found", AUDITOR.get(opened.stage1()));
        assertThat(lists(AUDITOR, opened)).isEmpty();
    }

    /** The same for an id that does not exist: the role never has the operation. */
    @Test
    void keepsEveryOperationFromOtherStaff() {
        Case audited = Case.inStage2();
        String major = audited.major();
        String none = UUID.randomUUID().toString();

        for (String user : List.of("reviewer", "admin", "lab-tester", "evaluator")) {
            Client staff = new Client(user);
            expectProblem(404, "not-found", staff.get(audited.programme()));
            expectProblem(404, "not-found", staff.get(audited.stage2()));
            expectProblem(404, "not-found", staff.get(major));
            assertThat(lists(staff, audited)).as(user).isEmpty();
            everyChange(staff, audited.stage2(), major).forEach(answer -> expectProblem(403, "forbidden", answer));
            everyChange(staff, "/audits/" + none, "/findings/" + none)
                    .forEach(answer -> expectProblem(403, "forbidden", answer));
        }
    }

    /** Files name the audits that they rest on (ISO/IEC 17021-1:2015, 9.5.2); the accreditation body looks at the records. */
    @ParameterizedTest
    @ValueSource(strings = {"tech-reviewer", "decider", "quality", "assessor"})
    void showsEverythingToThoseWhoReviewDecideAssureAndAccreditAndLetsThemChangeNothing(String user) {
        Case audited = reportedWithAMajor();
        String finding = onlyFinding(audited);
        Client staff = new Client(user);

        for (String read : List.of(
                audited.programme(),
                audited.stage2(),
                audited.stage2() + "/plan",
                audited.stage2() + "/checklist",
                audited.stage2() + "/report",
                audited.stage2() + "/findings",
                finding,
                finding + "/revisions")) {
            expect(200, staff.get(read));
        }
        assertThat(lists(staff, audited)).contains(id(audited.programme()), id(audited.stage2()));
        everyChange(staff, audited.stage2(), finding).forEach(answer -> expectProblem(403, "forbidden", answer));
    }

    @Test
    void keepsTheTeamsAndTheClientsOperationsFromThePlanner() {
        Case audited = Case.inStage2();
        String major = audited.major();
        String none = UUID.randomUUID().toString();

        List<Response> answers = new ArrayList<>();
        answers.addAll(teamsChanges(PLANNER, audited.stage2(), major));
        answers.addAll(teamsChanges(PLANNER, "/audits/" + none, "/findings/" + none));
        answers.addAll(clientsChanges(PLANNER, audited.stage2(), major));
        answers.addAll(clientsChanges(PLANNER, "/audits/" + none, "/findings/" + none));

        answers.forEach(answer -> expectProblem(403, "forbidden", answer));
    }

    @Test
    void keepsThePlannersAndTheClientsOperationsFromTheTeam() {
        Case audited = Case.inStage2();
        String major = audited.major();
        String none = UUID.randomUUID().toString();

        List<Response> answers = new ArrayList<>();
        answers.addAll(plannersChanges(LEAD, audited.stage2()));
        answers.addAll(plannersChanges(LEAD, "/audits/" + none));
        answers.addAll(clientsChanges(LEAD, audited.stage2(), major));
        answers.addAll(clientsChanges(LEAD, "/audits/" + none, "/findings/" + none));

        answers.forEach(answer -> expectProblem(403, "forbidden", answer));
    }

    @Test
    void letsTheClientDoNothingForTheBody() {
        Case audited = Case.inStage2();
        String major = audited.major();
        expect(200, change(APPLICANT, major, "/response", Forms.response()));

        plannersChanges(APPLICANT, audited.stage2()).forEach(answer -> expectProblem(404, "not-found", answer));
        expectProblem(404, "not-found", change(APPLICANT, audited.stage2(), "/conclusion", Forms.conclusion()));
        expectProblem(404, "not-found", APPLICANT.post(audited.stage2() + "/findings", Forms.opportunity()));
        expectProblem(409, "auditors-only", change(APPLICANT, major, "/acceptance", Forms.acceptance()));
        expectProblem(409, "auditors-only", change(APPLICANT, major, "/rejection", Forms.rejection()));
        assertThat(expect(200, APPLICANT.get(major)).<String>path("status")).isEqualTo("RESPONDED");
    }

    @Test
    void letsAnExpertRecordAndJudgeNothingAlone() {
        Case audited = Case.inStage2();
        String major = audited.major();
        expect(200, change(APPLICANT, major, "/response", Forms.response()));

        expectProblem(409, "auditors-only", EXPERT.post(audited.stage2() + "/findings", Forms.opportunity()));
        expectProblem(409, "auditors-only", change(EXPERT, major, "/acceptance", Forms.acceptance()));
        expectProblem(409, "lead-auditor-only", change(EXPERT, audited.stage2(), "/conclusion", Forms.conclusion()));
    }

    /** Whoever belongs to the client is no auditor of it, whatever role they have (ISO/IEC 17021-1:2015, 5.2). */
    @Test
    void keepsWhoeverBelongsToTheClientFromItsTeamAndFromItsFindings() {
        Case audited = Case.inStage2();
        String major = audited.major();
        audited.news.memberAdded(AUDITOR).tell();
        audited.news.memberAdded(REVIEWER).tell();
        awaitProgramme(audited.news.certification, REVIEWER);

        var later = Forms.team(
                List.of(
                        Forms.member(LEAD, "LEAD_AUDITOR"),
                        Forms.member(AUDITOR, "AUDITOR"),
                        Forms.member(EXPERT, "TECHNICAL_EXPERT")),
                Forms.today().plusDays(30),
                Forms.today().plusDays(30));

        expectProblem(409, "auditors-only", AUDITOR.post(audited.stage2() + "/findings", Forms.opportunity()));
        expect(200, change(REVIEWER, major, "/response", Forms.response()));
        expectProblem(409, "auditors-only", change(AUDITOR, major, "/acceptance", Forms.acceptance()));
        expectProblem(
                422,
                "validation",
                change(PLANNER, audited.audit("SURVEILLANCE"), "/team-proposals", later),
                "/members/1/personId");
    }

    @Test
    void showsNothingAnyMoreToWhoeverLeftTheClient() {
        Case opened = Case.opened();
        opened.news.memberAdded(STRANGER).tell();
        awaitProgramme(opened.news.certification, STRANGER);

        opened.news.memberRemoved(STRANGER).tell();

        await().atMost(Case.PATIENCE)
                .untilAsserted(() -> assertThat(STRANGER.get(opened.programme()).statusCode())
                        .isEqualTo(404));
        expectProblem(404, "not-found", STRANGER.get(opened.stage1()));
        expectProblem(404, "not-found", change(STRANGER, opened.stage1(), "/objections", Forms.objection()));
        assertThat(lists(STRANGER, opened)).isEmpty();
        expect(200, APPLICANT.get(opened.stage1()));
    }

    @Test
    void asksWhoIsThere() {
        Case opened = Case.opened();
        String body = "{}";

        for (String path : List.of(opened.programme(), opened.stage1(), opened.stage1() + "/report", "/audits")) {
            expectProblem(401, "unauthenticated", given().get("/api/v1" + path));
            expectProblem(
                    401,
                    "unauthenticated",
                    given().header("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30.")
                            .get("/api/v1" + path));
        }
        for (String change : List.of("/team-proposals", "/objections", "/opening", "/conclusion", "/findings")) {
            expectProblem(
                    401,
                    "unauthenticated",
                    given().contentType("application/json").body(body).post("/api/v1" + opened.stage1() + change));
        }
    }

    private static Case reportedWithAMajor() {
        Case audited = Case.inStage2();
        assertThat(audited.major()).isNotBlank();
        audited.report();
        return audited;
    }

    private static String onlyFinding(Case audited) {
        return "/findings/"
                + expect(200, PLANNER.get(audited.stage2() + "/findings")).path("items[0].id");
    }

    private static List<Response> everything(
            Client client, String programme, String audit, String finding, String etag) {
        List<Response> answers = new ArrayList<>();
        for (String path : List.of(programme, audit, audit + "/report", audit + "/findings", finding)) {
            answers.add(client.get(path));
        }
        answers.addAll(everyOfAudit(client, audit, etag));
        answers.addAll(everyFollowUp(client, finding, etag));
        return answers;
    }

    private static List<Response> everyChange(Client client, String audit, String finding) {
        List<Response> answers = new ArrayList<>(everyOfAudit(client, audit, "\"0\""));
        answers.addAll(everyFollowUp(client, finding, "\"0\""));
        return answers;
    }

    private static List<Response> everyOfAudit(Client client, String audit, String etag) {
        String proposal = UUID.randomUUID().toString();
        return List.of(
                client.post(audit + "/team-proposals", etag, Forms.team()),
                client.post(audit + "/team-proposals/" + proposal + "/acceptance", etag, Forms.NOTHING),
                client.post(audit + "/objections", etag, Forms.objection()),
                client.post(audit + "/team", etag, Forms.confirmation(proposal)),
                client.put(audit + "/plan", etag, Forms.plan()),
                client.post(audit + "/opening", etag, Forms.opening()),
                client.post(audit + "/conclusion", etag, Forms.conclusion()),
                client.post(audit + "/findings", Forms.opportunity()),
                client.post(audit + "/report", etag, Forms.report()),
                client.post(audit + "/recommendation", etag, Forms.recommendation("GRANT")));
    }

    private static List<Response> everyFollowUp(Client client, String finding, String etag) {
        return List.of(
                client.post(finding + "/response", etag, Forms.response()),
                client.post(finding + "/acceptance", etag, Forms.acceptance()),
                client.post(finding + "/rejection", etag, Forms.rejection()),
                client.post(finding + "/evidence", etag, Forms.evidence()),
                client.post(finding + "/verification", etag, Forms.verification(true)));
    }

    private static List<Response> plannersChanges(Client client, String audit) {
        return List.of(
                client.post(audit + "/team-proposals", "\"0\"", Forms.team()),
                client.post(
                        audit + "/team",
                        "\"0\"",
                        Forms.confirmation(UUID.randomUUID().toString())));
    }

    private static List<Response> clientsChanges(Client client, String audit, String finding) {
        return List.of(
                client.post(audit + "/team-proposals/" + UUID.randomUUID() + "/acceptance", "\"0\"", Forms.NOTHING),
                client.post(audit + "/objections", "\"0\"", Forms.objection()),
                client.post(finding + "/response", "\"0\"", Forms.response()),
                client.post(finding + "/evidence", "\"0\"", Forms.evidence()));
    }

    private static List<Response> teamsChanges(Client client, String audit, String finding) {
        return List.of(
                client.put(audit + "/plan", "\"0\"", Forms.plan()),
                client.post(audit + "/opening", "\"0\"", Forms.opening()),
                client.post(audit + "/conclusion", "\"0\"", Forms.conclusion()),
                client.post(audit + "/findings", Forms.opportunity()),
                client.post(audit + "/report", "\"0\"", Forms.report()),
                client.post(audit + "/recommendation", "\"0\"", Forms.recommendation("GRANT")),
                client.post(finding + "/acceptance", "\"0\"", Forms.acceptance()),
                client.post(finding + "/rejection", "\"0\"", Forms.rejection()),
                client.post(finding + "/verification", "\"0\"", Forms.verification(true)));
    }

    /** Ids of what the lists show of the case. */
    private static List<String> lists(Client client, Case of) {
        List<String> ids = new ArrayList<>();
        for (String list : List.of("/programmes", "/audits")) {
            String path = list + "?limit=100&certificationId=" + of.news.certification;
            ids.addAll(expect(200, client.get(path)).path("items.id"));
        }
        return ids;
    }

    private static Map<String, Object> withoutPlace(Response answer) {
        Map<String, Object> problem = new HashMap<>(answer.jsonPath().getMap(""));
        assertThat(problem.remove("instance")).isNotNull();
        problem.remove("traceId");
        return problem;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
