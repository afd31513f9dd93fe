package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.AUDITOR;
import static dev.proofmark.audit.path.Case.LEAD;
import static dev.proofmark.audit.path.Case.PLANNER;
import static dev.proofmark.audit.path.Case.QUALITY;
import static dev.proofmark.audit.path.Case.STRANGER;
import static dev.proofmark.audit.path.Case.expect;
import static dev.proofmark.audit.path.Case.expectProblem;
import static dev.proofmark.audit.path.Forms.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What those who plan and hold audits see at a glance: the calendar, who everybody is, the audits by where they stand. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class CalendarIT {

    private static final String CALENDAR = "/audits/calendar";
    private static final LocalDate CHRISTMAS = LocalDate.of(2040, 12, 25);

    @Test
    void tellsWhoIsTakenAndWhoIsAwayInAPeriod() {
        Case opened = Case.opened();
        LocalDate before = CHRISTMAS.minusDays(1);
        opened.propose(opened.stage1(), Forms.team(List.of(member(LEAD, "LEAD_AUDITOR")), before, CHRISTMAS));
        String availability = "/auditors/" + AUDITOR.id() + "/availability";
        expect(200, AUDITOR.put(availability, Calls.etagOf(expect(200, AUDITOR.get(availability))), away(CHRISTMAS)));

        Response day = expect(200, QUALITY.get(CALENDAR + period(CHRISTMAS, CHRISTMAS.plusDays(3))));

        assertThat(day.<String>path("today")).isEqualTo(Forms.today().toString());
        assertThat(day.<List<String>>path("holidays")).containsExactly(CHRISTMAS.toString());
        assertThat(day.<List<Map<String, String>>>path("taken"))
                .containsExactly(Map.of(
                        "personId", LEAD.id(),
                        "firstDay", before.toString(),
                        "lastDay", CHRISTMAS.toString(),
                        "auditId", opened.stage1().substring("/audits/".length()),
                        "organisationId", opened.news.organisation.toString(),
                        "kind", "STAGE_1",
                        "status", "TEAM_PROPOSED"));
        assertThat(day.<List<String>>path("away.personId")).containsExactly(AUDITOR.id());
        Response after = expect(200, PLANNER.get(CALENDAR + period(CHRISTMAS.plusDays(1), CHRISTMAS.plusDays(2))));
        assertThat(after.<List<Object>>path("taken")).isEmpty();
        assertThat(after.<List<Object>>path("away")).isEmpty();
        assertThat(after.<List<Object>>path("holidays")).isEmpty();
    }

    /** An audit lets its people go at the closing meeting, and stays where it was held. */
    @Test
    void showsAuditsThatWereHeld() {
        Case audited = Case.opened();
        audited.begin(audited.stage1());
        expect(200, audited.conclude(audited.stage1(), Forms.readiness("READY")));

        Response month = expect(200, PLANNER.get(CALENDAR));

        String held = audited.stage1().substring("/audits/".length());
        assertThat(month.<List<String>>path("taken.findAll { it.auditId == '" + held + "' }.personId"))
                .contains(LEAD.id());
        assertThat(month.<List<String>>path("taken.findAll { it.auditId == '" + held + "' }.status"))
                .containsOnly("CLOSED");
    }

    @Test
    void isForThoseWhoPlanAndKeepThePeople() {
        expectProblem(403, "forbidden", LEAD.get(CALENDAR));
        expectProblem(404, "not-found", APPLICANT.get(CALENDAR));
        expectProblem(422, "validation", PLANNER.get(CALENDAR + "?firstDay=2040-01-01"), "?lastDay");
        expectProblem(
                422, "audit-days-order", PLANNER.get(CALENDAR + period(CHRISTMAS, CHRISTMAS.minusDays(1))), "/lastDay");
        expectProblem(
                422,
                "audit-days-too-many",
                PLANNER.get(CALENDAR + period(CHRISTMAS, CHRISTMAS.plusDays(92))),
                "/lastDay");
    }

    @Test
    void namesAnAuditsPeopleToThoseWhomItConcerns() {
        Case opened = Case.opened();
        LocalDate day = CHRISTMAS.plusDays(40);
        assertThat(expect(200, APPLICANT.get(opened.stage1() + "/people")).<List<Object>>path("items"))
                .isEmpty();
        opened.propose(opened.stage1(), Forms.team(List.of(member(LEAD, "LEAD_AUDITOR")), day, day));

        for (Client concerned : List.of(APPLICANT, LEAD, PLANNER)) {
            Response people = expect(200, concerned.get(opened.stage1() + "/people"));
            assertThat(people.<List<String>>path("items.personId")).containsExactly(LEAD.id());
            assertThat(people.<String>path("items[0].nameKorean")).isNotBlank();
        }
        expectProblem(404, "not-found", STRANGER.get(opened.stage1() + "/people"));
        expectProblem(404, "not-found", AUDITOR.get(opened.stage1() + "/people"));
    }

    /** Whoever audits a client may not read its application, and has to know whom and where. */
    @Test
    void tellsAnAuditsTeamWhoTheClientIsAndWhere() {
        Case opened = Case.opened();
        LocalDate day = CHRISTMAS.plusDays(50);
        opened.propose(opened.stage1(), Forms.team(List.of(member(LEAD, "LEAD_AUDITOR")), day, day));

        Response programmes = expect(200, LEAD.get("/programmes?certificationId=" + opened.news.certification));

        String scope = "items[0].scope.";
        assertThat(programmes.<String>path(scope + "client.organisationId"))
                .isEqualTo(opened.news.organisation.toString());
        assertThat(programmes.<String>path(scope + "client.legalNameKorean")).isNotBlank();
        assertThat(programmes.<List<String>>path(scope + "sites.nameKorean")).isNotEmpty();
    }

    @Test
    void listsAuditsByWhereTheyStandAndWhatTheyAreFor() {
        Case opened = Case.opened();
        String those = "/audits?certificationId=" + opened.news.certification;

        assertThat(kinds(those + "&kind=STAGE_2")).containsExactly("STAGE_2");
        assertThat(kinds(those + "&status=PLANNED")).contains("STAGE_1", "STAGE_2");
        assertThat(kinds(those + "&status=CLOSED")).isEmpty();
        expectProblem(422, "validation", PLANNER.get(those + "&status=GONE"), "?status");
        expectProblem(422, "validation", PLANNER.get(those + "&kind=PARTY"), "?kind");
    }

    private static List<String> kinds(String path) {
        return expect(200, PLANNER.get(path)).path("items.kind");
    }

    private static Map<String, Object> away(LocalDate day) {
        return Map.of("absences", List.of(Map.of("firstDay", day.toString(), "lastDay", day.toString())));
    }

    private static String period(LocalDate first, LocalDate last) {
        return "?firstDay=" + first + "&lastDay=" + last;
    }
}
