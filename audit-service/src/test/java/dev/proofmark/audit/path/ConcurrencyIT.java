package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.AUDITOR;
import static dev.proofmark.audit.path.Case.LEAD;
import static dev.proofmark.audit.path.Case.PLANNER;
import static dev.proofmark.audit.path.Case.change;
import static dev.proofmark.audit.path.Case.etag;
import static dev.proofmark.audit.path.Case.expect;
import static dev.proofmark.audit.path.Case.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ConcurrencyIT {

    private static final int AT_ONCE = 10;

    @RepeatedTest(2)
    void letsExactlyOneOfManyConclusionsWin_I53() throws Exception {
        Case audited = Case.inStage2();
        String etag = etag(audited.stage2());

        List<Response> answers =
                atOnce(number -> LEAD.post(audited.stage2() + "/conclusion", etag, Forms.conclusion()));

        oneWins(200, answers);
        assertThat(told(audited, "audit.concluded", audited.stage2())).isEqualTo(1);
    }

    @Test
    void letsExactlyOneOfManyReportsWin_I53() throws Exception {
        Case audited = Case.concluded();
        String etag = etag(audited.stage2());

        List<Response> answers = atOnce(number -> LEAD.post(audited.stage2() + "/report", etag, Forms.report()));

        oneWins(201, answers);
        Response won = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow();
        assertThat(expect(200, LEAD.get(audited.stage2() + "/report")).asString())
                .isEqualTo(won.asString());
    }

    @Test
    void letsExactlyOneOfAnAcceptanceAndARejectionWin_I53() throws Exception {
        Case audited = Case.inStage2();
        String major = audited.major();
        expect(200, change(APPLICANT, major, "/response", Forms.response()));
        String etag = etag(major);

        List<Response> answers = atOnce(number -> number % 2 == 0
                ? LEAD.post(major + "/acceptance", etag, Forms.acceptance())
                : AUDITOR.post(major + "/rejection", etag, Forms.rejection()));

        oneWins(200, answers);
        Response read = expect(200, LEAD.get(major));
        assertThat(read.<List<Object>>path("judgements")).hasSize(1);
        assertThat(read.<String>path("status")).isIn("PLAN_ACCEPTED", "PLAN_REJECTED");
    }

    @Test
    void closesAFindingOnce_I53() throws Exception {
        Case audited = Case.inStage2();
        String major = audited.major();
        audited.acceptPlan(major);
        expect(200, change(APPLICANT, major, "/evidence", Forms.evidence()));
        String etag = etag(major);

        List<Response> answers =
                atOnce(number -> LEAD.post(major + "/verification", etag, Forms.verification(number % 2 == 0)));

        oneWins(200, answers);
        assertThat(expect(200, LEAD.get(major)).<List<Object>>path("verifications"))
                .hasSize(1);
        assertThat(told(audited, "finding.verified", major)).isEqualTo(1);
    }

    /** No finding may slip in behind the report that lists them all. */
    @RepeatedTest(2)
    void reportsEveryFindingThatWasRaised_I53() throws Exception {
        Case audited = Case.concluded();
        String etag = etag(audited.stage2());

        List<Response> answers = atOnce(number -> number == AT_ONCE / 2
                ? LEAD.post(audited.stage2() + "/report", etag, Forms.report())
                : AUDITOR.post(audited.stage2() + "/findings", Forms.nonconformity("MINOR", "8.4")));

        assertThat(answers)
                .extracting(Response::statusCode)
                .allMatch(status -> status == 201 || status == 409)
                .filteredOn(status -> status == 201)
                .isNotEmpty();
        List<String> raised =
                expect(200, LEAD.get(audited.stage2() + "/findings?limit=100")).path("items.id");
        assertThat(expect(200, LEAD.get(audited.stage2() + "/report")).<List<String>>path("content.findings.findingId"))
                .containsExactlyInAnyOrderElementsOf(raised);
    }

    /** A grant may be recommended from the moment on that the last major is verified, and tells where it then stands. */
    @RepeatedTest(2)
    void recommendsOnWhatStandsAndNotOnWhatIsBeingChanged_I53() throws Exception {
        Case audited = Case.inStage2();
        String major = audited.major();
        audited.report();
        audited.acceptPlan(major);
        expect(200, change(APPLICANT, major, "/evidence", Forms.evidence()));
        String ofMajor = etag(major);
        String ofAudit = etag(audited.stage2());

        List<Response> answers = atOnce(number -> number == AT_ONCE / 2
                ? AUDITOR.post(major + "/verification", ofMajor, Forms.verification(true))
                : LEAD.post(audited.stage2() + "/recommendation", ofAudit, Forms.recommendation("GRANT")));

        expect(200, answers.remove(AT_ONCE / 2));
        assertThat(answers)
                .extracting(Response::statusCode)
                .allMatch(status -> status == 200 || status == 409 || status == 412)
                .filteredOn(status -> status == 200)
                .hasSizeLessThanOrEqualTo(1);
        if (expect(200, LEAD.get(audited.stage2())).path("status").equals("FOLLOW_UP")) {
            expect(200, change(LEAD, audited.stage2(), "/recommendation", Forms.recommendation("GRANT")));
        }
        assertThat(Topic.AUDITS
                        .of(audited.news.certification, "recommendation.made", audited.stage2())
                        .getLast()
                        .text("/findings/0/status"))
                .isEqualTo("VERIFIED_CLOSED");
    }

    @Test
    void letsExactlyOneOfManyPlansWin_I53() throws Exception {
        Case opened = Case.opened();
        opened.confirmTeam(opened.stage1());
        String etag = etag(opened.stage1());

        List<Response> answers = atOnce(number -> LEAD.put(opened.stage1() + "/plan", etag, Forms.plan()));

        oneWins(200, answers);
    }

    @Test
    void doesNothingTwiceUnderOneKey() throws Exception {
        Case audited = Case.inStage2();
        Map<String, Object> form = Forms.nonconformity("MINOR", "8.4");
        form.remove("id");
        String key = UUID.randomUUID().toString();
        String findings = audited.stage2() + "/findings";

        List<Response> answers = atOnce(number -> LEAD.post(findings, "\"0\"", form, key));

        assertThat(answers)
                .extracting(Response::statusCode)
                .allMatch(status -> status == 201 || status == 409)
                .contains(201);
        Response again = expect(201, LEAD.post(findings, "\"0\"", form, key));
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(Response::asString)
                        .distinct())
                .containsExactly(again.asString());
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> expectProblem(409, "idempotency-in-flight", answer));
        assertThat(again.header("Location")).isEqualTo("/api/v1/findings/" + again.path("id"));
        assertThat(expect(200, LEAD.get(findings)).<List<String>>path("items.id"))
                .containsExactly(again.<String>path("id"));
        expectProblem(422, "idempotency-key-reused", LEAD.post(findings, "\"0\"", Forms.opportunity(), key));
    }

    @Test
    void recordsAFindingsIdOnce() throws Exception {
        Case audited = Case.inStage2();
        Map<String, Object> form = Forms.nonconformity("MINOR", "8.4");
        String findings = audited.stage2() + "/findings";

        List<Response> answers = atOnce(number -> (number % 2 == 0 ? LEAD : AUDITOR).post(findings, form));

        recordedOnce(answers);
        expectProblem(409, "already-exists", LEAD.post(findings, form));
        assertThat(expect(200, LEAD.get(findings)).<List<String>>path("items.id"))
                .containsExactly(String.valueOf(form.get("id")));
    }

    @Test
    void recordsAFindingsIdOnceOverAllAudits() throws Exception {
        Case one = Case.inStage2();
        Case other = Case.inStage2();
        Map<String, Object> form = Forms.nonconformity("MINOR", "8.4");

        List<Response> answers =
                atOnce(number -> LEAD.post((number % 2 == 0 ? one : other).stage2() + "/findings", form));

        recordedOnce(answers);
        List<String> found = new ArrayList<>();
        for (Case each : List.of(one, other)) {
            found.addAll(expect(200, LEAD.get(each.stage2() + "/findings")).path("items.id"));
        }
        assertThat(found).containsExactly(String.valueOf(form.get("id")));
    }

    @Test
    void confirmsATeamOnce_I53() throws Exception {
        Case opened = Case.opened();
        String proposal = opened.propose(opened.stage1(), Forms.team());
        expect(200, change(APPLICANT, opened.stage1(), "/team-proposals/" + proposal + "/acceptance", Forms.NOTHING));
        String etag = etag(opened.stage1());

        List<Response> answers =
                atOnce(number -> PLANNER.post(opened.stage1() + "/team", etag, Forms.confirmation(proposal)));

        oneWins(200, answers);
        assertThat(told(opened, "team.confirmed", opened.stage1())).isEqualTo(1);
    }

    @Test
    void demandsTheVersionOfEveryChange() {
        Case audited = Case.inStage2();
        String major = audited.major();
        String stage2 = audited.stage2();

        expectProblem(428, "if-match-required", PLANNER.post(stage2 + "/team-proposals", Forms.team()));
        expectProblem(
                428,
                "if-match-required",
                APPLICANT.post(stage2 + "/team-proposals/" + UUID.randomUUID() + "/acceptance", Forms.NOTHING));
        expectProblem(428, "if-match-required", APPLICANT.post(stage2 + "/objections", Forms.objection()));
        expectProblem(
                428,
                "if-match-required",
                PLANNER.post(
                        stage2 + "/team", Forms.confirmation(UUID.randomUUID().toString())));
        expectProblem(428, "if-match-required", LEAD.putWithoutVersion(stage2 + "/plan", Forms.plan()));
        expectProblem(428, "if-match-required", LEAD.post(stage2 + "/opening", Forms.opening()));
        expectProblem(428, "if-match-required", LEAD.post(stage2 + "/conclusion", Forms.conclusion()));
        expectProblem(428, "if-match-required", LEAD.post(stage2 + "/report", Forms.report()));
        expectProblem(428, "if-match-required", LEAD.post(stage2 + "/recommendation", Forms.recommendation("GRANT")));
        expectProblem(428, "if-match-required", APPLICANT.post(major + "/response", Forms.response()));
        expectProblem(428, "if-match-required", LEAD.post(major + "/acceptance", Forms.acceptance()));
        expectProblem(428, "if-match-required", LEAD.post(major + "/rejection", Forms.rejection()));
        expectProblem(428, "if-match-required", APPLICANT.post(major + "/evidence", Forms.evidence()));
        expectProblem(428, "if-match-required", LEAD.post(major + "/verification", Forms.verification(true)));
    }

    @Test
    void refusesAVersionThatHasPassed() {
        Case opened = Case.opened();
        String passed = etag(opened.stage1());
        String proposal = opened.propose(opened.stage1(), Forms.team());

        expectProblem(
                412,
                "version-mismatch",
                APPLICANT.post(opened.stage1() + "/team-proposals/" + proposal + "/acceptance", passed, Forms.NOTHING));
        expectProblem(412, "version-mismatch", PLANNER.post(opened.stage1() + "/team-proposals", passed, Forms.team()));
    }

    /** One has the effect, to the others it is too late. */
    private static void oneWins(int status, List<Response> answers) {
        assertThat(answers)
                .extracting(Response::statusCode)
                .allMatch(each -> each == status || each == 409 || each == 412)
                .filteredOn(each -> each == status)
                .hasSize(1);
    }

    private static void recordedOnce(List<Response> answers) {
        oneWins(201, answers);
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(answer -> expectProblem(409, "already-exists", answer));
    }

    /** How often others heard of it. */
    private static long told(Case audited, String type, String thing) {
        String subject = thing.substring(thing.lastIndexOf('/') + 1);
        return Topic.AUDITS.of(audited.news.certification, type, thing).stream()
                .filter(heard -> heard.type().equals(type) && heard.subject().equals(subject))
                .count();
    }

    private static List<Response> atOnce(IntFunction<Response> request) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Response>> answers = new ArrayList<>();
            for (int number = 0; number < AT_ONCE; number++) {
                int mine = number;
                answers.add(people.submit(() -> {
                    int arrival = start.await();
                    assertThat(arrival).isNotNegative();
                    return request.apply(mine);
                }));
            }
            List<Response> responses = new ArrayList<>();
            for (Future<Response> answer : answers) {
                responses.add(answer.get());
            }
            return responses;
        }
    }
}
