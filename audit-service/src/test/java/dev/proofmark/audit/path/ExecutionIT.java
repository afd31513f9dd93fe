package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.AUDITOR;
import static dev.proofmark.audit.path.Case.EXPERT;
import static dev.proofmark.audit.path.Case.LEAD;
import static dev.proofmark.audit.path.Case.PLANNER;
import static dev.proofmark.audit.path.Case.STRANGER;
import static dev.proofmark.audit.path.Case.change;
import static dev.proofmark.audit.path.Case.etag;
import static dev.proofmark.audit.path.Case.expect;
import static dev.proofmark.audit.path.Case.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the team does with an audit besides its findings: plan, checklist, meetings, and the ways off the path. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ExecutionIT {

    @Inject
    Journey journey;

    @Test
    void keepsEveryPlanThatWasSentWithItsHashAndPrintsIt() {
        Case opened = Case.opened();
        String audit = opened.stage1();
        opened.plan(audit);
        Map<String, Object> slot = Forms.slot();
        slot.put("subject", "위험평가 😀 (6.1.2)");
        expect(200, LEAD.put(audit + "/plan", etag(audit), Forms.plan(slot)));

        Response latest = expect(200, APPLICANT.get(audit + "/plan"));
        Response versions = expect(200, AUDITOR.get(audit + "/plan/versions"));
        Response printed = expect(200, APPLICANT.pdf(audit + "/plan/pdf"));

        assertThat(latest.<Integer>path("version")).isEqualTo(2);
        assertThat(Hashes.sha256(content(latest))).isEqualTo(latest.path("sha256"));
        assertThat(versions.<List<Integer>>path("items.version")).containsExactly(2, 1);
        assertThat(expect(200, LEAD.get(audit + "/plan/versions/1")).<String>path("content.slots[0].subject"))
                .isEqualTo(Forms.slot().get("subject"));
        assertThat(printed.contentType()).isEqualTo("application/pdf");
        assertThat(new String(printed.asByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        expectProblem(404, "not-found", STRANGER.pdf(audit + "/plan/pdf"));
        expectProblem(404, "not-found", LEAD.get(audit + "/plan/versions/3"));
        expectProblem(404, "not-found", LEAD.get(opened.stage2() + "/plan"));
    }

    @Test
    void pointsToClausesThatTheSchemeDoesNotHave() {
        Case opened = Case.opened();
        opened.confirmTeam(opened.stage1());
        Map<String, Object> slot = Forms.slot();
        slot.put("clauses", List.of("5.1", "11.1"));

        expectProblem(
                422,
                "validation",
                LEAD.put(opened.stage1() + "/plan", etag(opened.stage1()), Forms.plan(slot)),
                "/slots/0/clauses/1");
    }

    @Test
    void drawsTheChecklistUpWithThePlanAndHidesItFromTheClient() {
        Case opened = Case.opened();
        String audit = opened.stage1();
        opened.plan(audit);

        Response checklist = expect(200, AUDITOR.get(audit + "/checklist"));

        List<String> keys = checklist.path("items.key");
        assertThat(keys)
                .startsWith("stage-1.documents")
                .contains("6.1.2", "A.7.5")
                .doesNotHaveDuplicates();
        assertThat(keys).doesNotContain("6.1", "A.8.3");
        assertThat(checklist.<List<String>>path("items.result")).containsOnly("NOT_LOOKED_AT");
        expectProblem(404, "not-found", APPLICANT.get(audit + "/checklist"));
        expectProblem(404, "not-found", APPLICANT.get(audit + "/checklist/items/6.1.2"));
        expectProblem(404, "not-found", STRANGER.get(audit + "/checklist"));
        expect(200, PLANNER.get(audit + "/checklist"));
    }

    @Test
    void takesLooksUponTheRevisionThatTheToolKnewAndTellsConflicts() {
        Case audited = Case.inStage2();
        String checklist = audited.stage2() + "/checklist";
        String finding = audited.major();
        Map<String, Object> look = Forms.sentLook("8.4", 0, "NONCONFORMS");
        look.put("findings", List.of(finding.substring(finding.lastIndexOf('/') + 1)));

        Response first = expect(200, LEAD.putWithoutVersion(checklist, Map.of("items", List.of(look))));
        Response again = expect(200, LEAD.putWithoutVersion(checklist, Map.of("items", List.of(look))));
        Response other = expect(
                200,
                AUDITOR.putWithoutVersion(
                        checklist,
                        Map.of(
                                "items",
                                List.of(
                                        Forms.sentLook("8.4", 0, "CONFORMS"),
                                        Forms.sentLook("stage-2.operation", 0, "CONFORMS")))));

        assertThat(first.<List<String>>path("items.outcome")).containsExactly("TAKEN");
        assertThat(again.<List<String>>path("items.outcome")).containsExactly("REPEATED");
        assertThat(other.<List<String>>path("items.outcome")).containsExactly("CONFLICT", "TAKEN");
        assertThat(other.<String>path("items[0].item.result")).isEqualTo("NONCONFORMS");
        String item = checklist + "/items/8.4";
        Response read = expect(200, AUDITOR.get(item));
        assertThat(read.<String>path("auditor")).isEqualTo(LEAD.id());
        assertThat(read.<String>path("lookedAt")).isEqualTo("2026-03-31T01:30:00Z");
        expectProblem(412, "version-mismatch", AUDITOR.put(item, "\"0\"", Forms.look("CONFORMS")));
        expectProblem(428, "if-match-required", AUDITOR.putWithoutVersion(item, Forms.look("CONFORMS")));
        expect(200, AUDITOR.put(item, Calls.etagOf(read), Forms.look("CONFORMS")));
        expectProblem(404, "not-found", AUDITOR.put(checklist + "/items/99", "\"0\"", Forms.look("CONFORMS")));
    }

    @Test
    void refusesLooksThatNobodyCanRelyOn() {
        Case audited = Case.inStage2();
        String checklist = audited.stage2() + "/checklist";
        Map<String, Object> unseen = Forms.sentLook("8.4", 0, "CONFORMS");
        unseen.put("evidence", List.of());
        Map<String, Object> unreasoned = Forms.sentLook("8.3", 0, "NOT_APPLICABLE");
        Map<String, Object> unknown = Forms.sentLook("11.1", 0, "CONFORMS");

        expectProblem(
                422,
                "validation",
                LEAD.putWithoutVersion(checklist, Map.of("items", List.of(unseen, unreasoned, unknown, unseen))),
                "/items/0/evidence",
                "/items/1/reason",
                "/items/2/key",
                "/items/3/key",
                "/items/3/evidence");
        expectProblem(409, "auditors-only", EXPERT.putWithoutVersion(checklist, Forms.looks("8.4", 0, "CONFORMS")));
        expectProblem(404, "not-found", APPLICANT.putWithoutVersion(checklist, Forms.looks("8.4", 0, "CONFORMS")));
        expect(200, audited.conclude(audited.stage2(), Forms.conclusion()));
        expect(200, LEAD.putWithoutVersion(checklist, Forms.looks("8.4", 0, "CONFORMS")));
        expect(201, change(LEAD, audited.stage2(), "/report", Forms.report()));
        expectProblem(409, "wrong-state", LEAD.putWithoutVersion(checklist, Forms.looks("8.3", 0, "CONFORMS")));
    }

    @Test
    void recordsBothMeetingsAndNamesTheClientsPeopleToNobodyElse() {
        Case opened = Case.opened();
        String audit = opened.stage1();
        opened.plan(audit);
        expectProblem(422, "meeting-missing", change(LEAD, audit, "/opening", Forms.NOTHING), "/meeting");
        Map<String, Object> meeting = new HashMap<>(Forms.meeting());
        meeting.put("date", Forms.today().plusDays(1).toString());
        meeting.put("to", "08:00");
        meeting.put("team", List.of(AUDITOR.id(), PLANNER.id()));
        meeting.put("client", List.of());
        meeting.put("place", null);
        expectProblem(
                422,
                "validation",
                change(LEAD, audit, "/opening", Map.of("meeting", meeting)),
                "/meeting/date",
                "/meeting/to",
                "/meeting/team/1",
                "/meeting/team",
                "/meeting/client",
                "/meeting/place");
        expect(200, change(LEAD, audit, "/opening", Forms.opening()));
        Map<String, Object> unrecorded = new HashMap<>(Forms.readiness("READY"));
        unrecorded.remove("meeting");
        expectProblem(422, "meeting-missing", opened.conclude(audit, unrecorded), "/meeting");
        expect(200, opened.conclude(audit, Forms.readiness("READY")));

        Response meetings = expect(200, APPLICANT.get(audit + "/meetings"));

        assertThat(meetings.<List<String>>path("items.kind")).containsExactly("OPENING", "CLOSING");
        assertThat(meetings.<List<String>>path("items[0].client.name")).containsExactly("김누리", "이새김");
        expectProblem(404, "not-found", STRANGER.get(audit + "/meetings"));
    }

    @Test
    void opensALateStage2OnlyOnceRepeatingStage1WasConsidered() {
        Case opened = Case.opened();
        opened.begin(opened.stage1());
        expect(200, opened.conclude(opened.stage1(), Forms.readiness("READY_WITH_CONCERNS", "영향평가의 갱신 여부")));
        opened.plan(opened.stage2());

        assertThat(expect(200, LEAD.get(opened.stage2() + "/checklist")).<List<String>>path("concerns"))
                .containsExactly("영향평가의 갱신 여부");
        journey.ahead(Period.ofDays(181), () -> {
            expectProblem(
                    409,
                    "stage-1-long-ago",
                    change(LEAD, opened.stage2(), "/opening", Forms.opening()),
                    "/repeatingStage1");
            Map<String, Object> opening = new HashMap<>(Forms.opening());
            opening.put("repeatingStage1", "변경이 없어 1단계를 반복하지 않음");
            Response late = expect(200, change(LEAD, opened.stage2(), "/opening", opening));
            assertThat(late.<String>path("stage1Considered.reason")).isEqualTo("변경이 없어 1단계를 반복하지 않음");
        });
    }

    @Test
    void leavesThePathForAReasonAndComesBackWithOtherDays() {
        Case opened = Case.opened();
        String audit = opened.stage1();
        opened.plan(audit);
        expectProblem(409, "lead-auditor-only", change(AUDITOR, audit, "/postponement", Forms.interruption()));
        expectProblem(404, "not-found", change(APPLICANT, audit, "/cancellation", Forms.interruption()));

        Response postponed = expect(200, change(LEAD, audit, "/postponement", Forms.interruption()));

        assertThat(postponed.<String>path("status")).isEqualTo("POSTPONED");
        assertThat(postponed.<List<String>>path("team")).isEmpty();
        opened.begin(audit);
        Response cancelled = expect(200, change(PLANNER, audit, "/cancellation", Forms.interruption()));
        assertThat(cancelled.<String>path("status")).isEqualTo("CANCELLED");
        assertThat(cancelled.<List<String>>path("interruptions.kind")).containsExactly("POSTPONED", "CANCELLED");
        expectProblem(409, "wrong-state", change(PLANNER, audit, "/team-proposals", Forms.team()));
        List<Heard> heard = Topic.AUDITS.of(opened.news.certification, "audit.cancelled", audit);
        assertThat(heard).extracting(Heard::type).contains("audit.postponed", "audit.cancelled");
        assertThat(heard.toString()).doesNotContain("화재", "김누리");
    }

    private static String content(Response read) {
        String json = read.asString();
        return json.substring(json.indexOf("\"content\":") + "\"content\":".length(), json.length() - 1);
    }
}
