package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.LEAD;
import static dev.proofmark.audit.path.Case.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Requests that are well formed but for one member. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class MalformedMembersIT {

    private static final String ANY = "\"0\"";

    /** Whatever a route takes, wherever it is nested: with another type, out of bounds, or beside a stranger. */
    @Test
    void areRefusedWhereverTheyStand() {
        Case audited = Case.inStage2();
        List<Route> routes = Route.all(audited);
        Surprises surprises = new Surprises();

        for (Route route : routes) {
            Spoilt.versionsOf(route.body())
                    .forEach(spoilt -> surprises.ofBody(route, spoilt.what(), route.send(spoilt.json())));
        }

        surprises.assertNone();
        assertThat(PLANNER.get(audited.stage2()).<String>path("status")).isEqualTo("IN_PROGRESS");
        assertThat(PLANNER.get(routes.getLast().thing()).<String>path("status")).isEqualTo("RAISED");
    }

    @Test
    void areRefusedInTeamsAndPlans() {
        Case opened = Case.opened();
        opened.confirmTeam(opened.stage1());
        Case proposing = Case.opened();
        Surprises surprises = new Surprises();

        new Member(surprises, PLANNER, proposing.stage1(), "/team-proposals", Forms.team())
                .refuses("members", List.of(), List.of(Map.of()), List.of(Map.of("personId", LEAD.id())))
                .refuses("members", List.of(memberWith("role", "KING")), List.of(memberWith("role", "auditor")))
                .refuses("members", List.of(memberWith("personId", " ")))
                .refuses("members", List.of(memberWith("personId", "x".repeat(101))), manyMembers())
                .refuses("firstDay", 20260101, "2026-02-30", "yesterday", "", List.of(2026, 1, 1))
                .refuses("lastDay", "2026-1-1", "-999999999-01-01", "+12026-01-01", "2026-01-01T00:00:00Z");
        new Member(surprises, LEAD, opened.stage1(), "/plan", Forms.plan())
                .refuses("objectives", " ", "", "a\u202eb", "가".repeat(4001))
                .refuses("criteria", " ", "가".repeat(4001))
                .refuses("slots", List.of(), slots("from", "25:00"), slots("from", "noon"), slots("from", 9))
                .refuses("slots", slots("to", List.of(9, 30)), slots("to", ""), slots("date", "2026-02-30"))
                .refuses("slots", slots("siteId", "no-id"), slots("siteId", "1-1-1-1-1"))
                .refuses("slots", slots("subject", " "), slots("subject", "가".repeat(1001)))
                .refuses("slots", slots("auditors", List.of()), slots("auditors", List.of(" ")))
                .refuses("slots", slots("remote", "yes"), slots("remote", null));

        surprises.assertNone();
        assertThat(PLANNER.get(proposing.stage1()).<String>path("status")).isEqualTo("PLANNED");
        assertThat(PLANNER.get(opened.stage1()).<String>path("status")).isEqualTo("TEAM_CONFIRMED");
    }

    @Test
    void areRefusedInConclusionsFindingsAndReports() {
        Case audited = Case.inStage2();
        Surprises surprises = new Surprises();

        new Member(surprises, LEAD, audited.stage2(), "/conclusion", Forms.conclusion())
                .refuses("readiness", "PERHAPS", 0, "")
                .refuses("summary", " ", "", "가".repeat(8001), "가".repeat(340_000))
                .refuses("concerns", List.of(" "), List.of("가".repeat(2001)));
        new Member(surprises, LEAD, audited.stage2(), "/findings", Forms.nonconformity("MINOR", "8.4"))
                .refuses("id", "no-id", "1-1-1-1-1", "{}", "")
                .refuses("grade", "HUGE", "minor", "", 1)
                .refuses("requirement", "8.4".repeat(7), "8.4\u0000")
                .refuses("statement", "가".repeat(8001))
                .refuses("evidence", "가".repeat(8001));
        new Member(surprises, LEAD, audited.stage2(), "/report", Forms.report())
                .refuses("summary", "가".repeat(20_001))
                .refuses("conformityStatement", "가".repeat(20_001))
                .refuses("deviations", "가".repeat(8001), "a\u0000b")
                .refuses("significantIssues", "가".repeat(8001), 1)
                .refuses("unresolvedIssues", "가".repeat(8001), List.of());
        new Member(surprises, LEAD, audited.stage2(), "/recommendation", Forms.recommendation("GRANT"))
                .refuses("recommendation", "PERHAPS", "grant", 0, "")
                .refuses("rationale", " ", "가".repeat(8001));

        surprises.assertNone();
        assertThat(PLANNER.get(audited.stage2()).<String>path("status")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void areRefusedInTheFollowUpOfFindings() {
        Case audited = Case.inStage2();
        String major = audited.major();
        Surprises surprises = new Surprises();

        new Member(surprises, APPLICANT, major, "/response", Forms.response())
                .refuses("correction", "가".repeat(8001))
                .refuses("cause", "a\u0007b", "\u001b[31m")
                .refuses("correctiveAction", "");
        new Member(surprises, LEAD, major, "/acceptance", Forms.acceptance()).refuses("note", "가".repeat(4001));
        new Member(surprises, LEAD, major, "/rejection", Forms.rejection()).refuses("reason", " ", "가".repeat(4001));
        new Member(surprises, APPLICANT, major, "/evidence", Forms.evidence())
                .refuses("description", " ", "가".repeat(8001))
                .refuses("sha256", "x", "9F".repeat(32), "9f".repeat(33), "");
        new Member(surprises, LEAD, major, "/verification", Forms.verification(true))
                .refuses("effective", "yes", 0)
                .refuses("method", " ", "가".repeat(2001))
                .refuses("note", "가".repeat(4001));

        surprises.assertNone();
        assertThat(PLANNER.get(major).<String>path("status")).isEqualTo("RAISED");
    }

    /** Numbers and yes or no are no exception: nobody's silence is taken for zero or no. */
    @Test
    void areMissedByName() {
        Case opened = Case.opened();
        Map<String, Object> slot = Forms.slot();
        slot.remove("remote");
        Map<String, Object> meeting = Forms.meeting();
        meeting.remove("remote");
        String interval = opened.programme() + "/surveillance-interval";

        assertMissed("/slots/0/remote", LEAD.put(opened.stage1() + "/plan", ANY, Forms.plan(slot)));
        assertMissed("/meeting/remote", LEAD.post(opened.stage1() + "/opening", ANY, Map.of("meeting", meeting)));
        assertMissed("/months", PLANNER.put(interval, ANY, Forms.NOTHING));
    }

    private static void assertMissed(String pointer, Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.pointer")).containsExactly(pointer);
        assertThat(answer.<List<String>>path("errors.code")).containsExactly("required");
    }

    /** A route whose well-formed request has one member replaced. */
    private record Member(Surprises surprises, Client user, String thing, String transition, Map<String, Object> body) {

        @Case.CanIgnoreReturnValue
        Member refuses(String name, Object... values) {
            for (Object value : values) {
                Map<String, Object> changed = new HashMap<>(body);
                changed.put(name, value);
                Route route = new Route(user, thing, transition, changed);
                surprises.ofBody(route, name + "=" + value, route.send(changed));
            }
            return this;
        }
    }

    private static Map<String, Object> memberWith(String name, Object value) {
        Map<String, Object> member = new HashMap<>(Forms.member(LEAD, "LEAD_AUDITOR"));
        member.put(name, value);
        return member;
    }

    private static List<Map<String, Object>> manyMembers() {
        return Stream.generate(() -> Forms.member(LEAD, "LEAD_AUDITOR"))
                .limit(31)
                .toList();
    }

    private static List<Object> slots(String name, @Nullable Object value) {
        Map<String, Object> slot = Forms.slot();
        slot.put(name, value);
        return new ArrayList<>(List.of(slot));
    }
}
