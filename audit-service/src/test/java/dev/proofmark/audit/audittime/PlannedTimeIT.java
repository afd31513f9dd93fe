package dev.proofmark.audit.audittime;

import static dev.proofmark.audit.audittime.Planning.PATIENCE;
import static dev.proofmark.audit.audittime.Planning.aCalculatedCase;
import static dev.proofmark.audit.audittime.Planning.awaitStatus;
import static dev.proofmark.audit.audittime.Planning.determine;
import static dev.proofmark.platform.testing.Calls.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.proofmark.audit.personnel.Staff;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.testing.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The audit's plan against the time that was determined. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class PlannedTimeIT {

    private final LocalDate first = LocalDate.now(ZoneId.of("Asia/Seoul"));

    /** Stage 1 takes 4.5 days, of which half a day is planning and reporting: 32 hours, two people for two days. */
    @Test
    void refusesAPlanWithLessAuditorTimeThanWasDetermined_I08() {
        Case told = aCalculatedCase().withMember();
        determine("planner", told, Map.of()).then().statusCode(200);
        awaitStatus(told.signed(), "AGREED");
        String audit = aConfirmedStage1(told);

        assertProblem(
                        plan(audit, slot(told, 0, "lead-auditor", "auditor"), slot(told, 1, "lead-auditor", "expert")),
                        422,
                        "I-08")
                .body("detail", containsString("24:00"))
                .body("detail", containsString("32:00"));
        plan(audit, slot(told, 0, "lead-auditor", "auditor"), slot(told, 1, "lead-auditor", "auditor", "expert"))
                .then()
                .statusCode(200)
                .body("status", equalTo("PLAN_SENT"));
    }

    @Test
    void takesAnyPlanWhereNothingWasDetermined_I08() {
        Case told = aCalculatedCase().withMember().signed();
        String audit = aConfirmedStage1(told);

        plan(audit, slot(told, 0, "lead-auditor")).then().statusCode(200).body("status", equalTo("PLAN_SENT"));
    }

    private String aConfirmedStage1(Case told) {
        Staff.ready();
        String audits = "/api/v1/audits?certificationId=" + told.certification;
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Calls.as("applicant").get(audits).<List<?>>path("items"))
                                .hasSize(5));
        String id = Calls.as("planner").get(audits).path("items.find { it.kind == 'STAGE_1' }.id");
        String audit = "/api/v1/audits/" + id;
        Map<String, Object> team = Map.of(
                "members",
                List.of(
                        member("lead-auditor", "LEAD_AUDITOR"),
                        member("auditor", "AUDITOR"),
                        member("expert", "TECHNICAL_EXPERT")),
                "firstDay",
                first.toString(),
                "lastDay",
                first.plusDays(1).toString());
        String proposal = Calls.commandAs("planner", see(audit))
                .body(team)
                .post(audit + "/team-proposals")
                .path("proposals[0].id");
        Calls.commandAs("applicant", see(audit))
                .body("{}")
                .post(audit + "/team-proposals/" + proposal + "/acceptance")
                .then()
                .statusCode(200);
        Calls.commandAs("planner", see(audit))
                .body(Map.of("proposalId", proposal))
                .post(audit + "/team")
                .then()
                .statusCode(200);
        return audit;
    }

    private static Response see(String audit) {
        return Calls.as("planner").get(audit);
    }

    private static Map<String, Object> member(String user, String role) {
        return Map.of("personId", People.idOf(user), "role", role);
    }

    private static Response plan(String audit, Object... slots) {
        return Calls.commandAs("lead-auditor", see(audit))
                .body(Map.of(
                        "objectives", "to judge readiness",
                        "criteria", "ISO/IEC 42001:2023",
                        "slots", List.of(slots)))
                .put(audit + "/plan");
    }

    /** A whole day of these people. */
    private Map<String, Object> slot(Case told, int day, String... people) {
        return Map.of(
                "date",
                first.plusDays(day).toString(),
                "from",
                "09:00",
                "to",
                "18:00",
                "subject",
                "clauses 4 to 10",
                "auditors",
                Stream.of(people).map(People::idOf).toList(),
                "siteId",
                told.sites().getFirst(),
                "remote",
                false);
    }
}
