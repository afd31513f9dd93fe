package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.AUDITOR;
import static dev.proofmark.audit.path.Case.EXPERT;
import static dev.proofmark.audit.path.Case.LEAD;
import static dev.proofmark.audit.path.Case.PLANNER;
import static dev.proofmark.audit.path.Case.QUALITY;
import static dev.proofmark.audit.path.Case.change;
import static dev.proofmark.audit.path.Case.expect;
import static dev.proofmark.audit.path.Case.expectProblem;
import static dev.proofmark.audit.path.Forms.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.personnel.Staff;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Teams against what is on record of their people, and who could be on them (I-10). */
@QuarkusTest
@WithTestResource(BackingServices.class)
class CandidatesIT {

    private static final String PROPOSALS = "/team-proposals";

    @Test
    void tellWhoCouldBeOnATeamAndWhyOthersCouldNot_I10() {
        CaseNews news = new CaseNews();
        Case opened = Case.openedWith(news, news.accepted("AIMS-42001", "WATER-TREATMENT", "SPACE-FLIGHT"));
        Case other = Case.opened();
        LocalDate day = Forms.today().plusDays(30);
        other.propose(other.stage1(), Forms.team(List.of(member(LEAD, "LEAD_AUDITOR")), day, day.plusDays(1)));
        declare(EXPERT, news);
        away(AUDITOR, day.plusDays(2));

        Response found = candidates(opened, day, day.plusDays(2));

        assertThat(of(found, LEAD, "asLead.reasons.code")).isEqualTo(List.of("team-member-booked"));
        assertThat(of(found, LEAD, "covers")).isEqualTo(List.of("AIMS-42001", "WATER-TREATMENT"));
        assertThat(of(found, LEAD, "aiRoles")).isEqualTo(List.of("AI_PRODUCER", "AI_PROVIDER"));
        assertThat(of(found, AUDITOR, "asLead.reasons.code"))
                .isEqualTo(List.of("lead-not-qualified", "team-member-absent"));
        assertThat(of(found, AUDITOR, "asAuditor.reasons.code")).isEqualTo(List.of("team-member-absent"));
        assertThat(of(found, EXPERT, "asAuditor.reasons.code"))
                .isEqualTo(List.of("barred-person-no-end", "auditor-not-competent"));
        assertThat(String.valueOf(of(found, AUDITOR, "asAuditor.reasons[0].detail")))
                .contains("부재", day.plusDays(2).toString());
        Response later = candidates(opened, day.plusDays(3), day.plusDays(3));
        assertThat(of(later, LEAD, "asLead.fit")).isEqualTo(true);
        assertThat(of(later, AUDITOR, "asAuditor.fit")).isEqualTo(true);
        assertThat(of(later, AUDITOR, "asLead.fit")).isEqualTo(false);

        Response refused = change(PLANNER, opened.stage1(), PROPOSALS, Forms.team(everybody(), day, day.plusDays(2)));
        expectProblem(
                409,
                "I-10-team",
                refused,
                "/members/0/personId",
                "/members/1/personId",
                "/members/2/personId",
                "/members");
        assertThat(refused.<List<String>>path("errors.code"))
                .containsExactly(
                        "team-member-booked", "team-member-absent", "barred-person-no-end", "team-competence-missing");
        there(AUDITOR);
    }

    @Test
    void areAskedForDaysAndByThePlannerOnly() {
        Case opened = Case.opened();
        String candidates = opened.stage1() + "/candidates";
        String days = "?firstDay=2026-03-02&lastDay=2026-03-03";

        expectProblem(422, "validation", PLANNER.get(candidates), "?firstDay");
        expectProblem(422, "validation", PLANNER.get(candidates + "?firstDay=2026-03-02&lastDay=soon"), "?lastDay");
        expectProblem(
                422,
                "audit-days-order",
                PLANNER.get(candidates + "?firstDay=2026-03-02&lastDay=2026-03-01"),
                "/lastDay");
        expectProblem(403, "forbidden", LEAD.get(candidates + days));
        expectProblem(403, "forbidden", QUALITY.get(candidates + days));
        expectProblem(404, "not-found", APPLICANT.get(candidates + days));
        assertThat(expect(200, PLANNER.get(candidates + days + "&limit=1")).<String>path("next"))
                .isNotBlank();
    }

    /** A competence that was good at the proposal may be withdrawn before the confirmation. */
    @Test
    void areLookedAtAgainAtTheConfirmation_I10() {
        Staff.ready();
        Staff.keep("lab-tester");
        Client newcomer = new Client("lab-tester");
        Response competence = Staff.record("lab-tester", Staff.competence("AUDITOR", false, false));
        Case opened = Case.opened();
        var members = List.of(member(LEAD, "LEAD_AUDITOR"), member(newcomer, "AUDITOR"));
        String proposal = opened.propose(opened.stage1(), Forms.team(members));
        expect(200, change(APPLICANT, opened.stage1(), PROPOSALS + "/" + proposal + "/acceptance", Forms.NOTHING));
        String address = competence.header("Location").substring("/api/v1".length());
        expect(
                200,
                QUALITY.post(
                        address + "/withdrawal",
                        Calls.etagOf(expect(200, QUALITY.get(address))),
                        Map.of("reason", "입회심사에서 부적합")));

        Response refused = change(PLANNER, opened.stage1(), "/team", Forms.confirmation(proposal));

        expectProblem(409, "I-10-team", refused, "/proposalId");
        assertThat(refused.<String>path("errors[0].code")).isEqualTo("auditor-not-competent");
        assertThat(refused.<String>path("errors[0].detail")).contains(newcomer.id());
    }

    private static List<Map<String, Object>> everybody() {
        return List.of(member(LEAD, "LEAD_AUDITOR"), member(AUDITOR, "AUDITOR"), member(EXPERT, "TECHNICAL_EXPERT"));
    }

    private static Response candidates(Case of, LocalDate firstDay, LocalDate lastDay) {
        return expect(
                200,
                Calls.as("planner")
                        .header("Accept-Language", "ko")
                        .get("/api/v1" + of.stage1() + "/candidates?limit=100&firstDay=" + firstDay + "&lastDay="
                                + lastDay));
    }

    private static Object of(Response found, Client person, String path) {
        return found.path("items.find { it.personId == '" + person.id() + "' }." + path);
    }

    private static void declare(Client person, CaseNews news) {
        expect(
                201,
                person.post(
                        "/auditors/" + person.id() + "/declarations",
                        Map.of(
                                "kind",
                                "EMPLOYMENT",
                                "organisation",
                                Map.of("organisationId", news.organisation.toString()))));
    }

    private static void away(Client person, LocalDate day) {
        set(person, List.of(Map.of("firstDay", day.toString(), "lastDay", day.toString())));
    }

    private static void there(Client person) {
        set(person, List.of());
    }

    private static void set(Client person, List<Object> absences) {
        String availability = "/auditors/" + person.id() + "/availability";
        String etag = Calls.etagOf(expect(200, person.get(availability)));
        expect(200, person.put(availability, etag, Map.of("absences", absences)));
    }
}
