package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.proofmark.local.demo.Person;
import java.util.Map;

/** What the programme manager does: determines the audit time, and puts the teams together. */
final class PlannerSteps {

    private static final String TIME = "portal/areas/programme/audit-time";
    private static final String PROGRAMME = "portal/areas/programme/cycle";
    private static final String TEAM = "portal/areas/programme/team";
    private static final String AUDIT = "portal/parts/audit";

    private final Visitor visitor;
    private final Client client;
    private final Words words;

    PlannerSteps(Visitor visitor, Client client) {
        this.visitor = visitor;
        this.client = client;
        this.words = visitor.words();
    }

    /** Three and a half days by the table, of which the plans have to find one for stage 1 and two for stage 2. */
    void determinesTheAuditTime() {
        visitor.takesUp("DETERMINE_AUDIT_TIME", client.name());
        visitor.seesStanding(words.of(TIME, "status.CALCULATED"));
        visitor.look("planner-audit-time");
        visitor.press(words.of(TIME, "factor.add"));
        Fields fields = visitor.fields(TIME);
        Fields factor = fields.in(words.of(TIME, "factor", Map.of("count", 1)));
        factor.choose("factors.id", words.of(TIME, "factor.LANGUAGE"));
        factor.choose("factors.direction", words.of(TIME, "direction.INCREASE"));
        factor.write("factors.percent", "3");
        factor.write("factors.justification", "일부 기록이 영어로만 있음. Some records are in English alone.");
        fields.write("planningAndReportingPercent", "20");
        fields.write("stage1Percent", "30");
        visitor.look("planner-determination");
        visitor.press(words.of(TIME, "determine.send"));
        visitor.seesStanding(words.of(TIME, "status.DETERMINED"));
        visitor.look("planner-determined");
        visitor.seesTheSameAgain();
    }

    void proposesATeam(String stage) {
        visitor.choosesInMenu("/portal/programmes");
        Locator programme = visitor.inList(client.name());
        visitor.reloadsUntilVisible(programme);
        programme.click();
        Locator audit = visitor.main()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName(words.of(AUDIT, "kind." + stage))
                                .setExact(true));
        visitor.reloadsUntilVisible(audit);
        visitor.seesHeading(words.of(PROGRAMME, "programme"));
        visitor.look("planner-programme-" + stage);
        audit.click();
        visitor.look("planner-audit-" + stage);
        visitor.follow(words.of(AUDIT, "page.team"));

        Fields fields = visitor.fields(TEAM);
        fields.write("firstDay", client.today());
        fields.write("lastDay", client.today());
        chooses(Person.LEAD_AUDITOR, "LEAD_AUDITOR");
        chooses(Person.AUDITOR, "AUDITOR");
        assertThat(visitor.main().getByText(words.of(TEAM, "nothing-lacking"))).isVisible();
        visitor.look("planner-team-" + stage);
        visitor.press(words.of(TEAM, "propose"));
        visitor.isTold(words.of(TEAM, "proposed.now"));
        visitor.seesTheSameAgain();
    }

    void confirmsTheTeam(String stage) {
        visitor.takesUp("CONFIRM_TEAM", client.name());
        visitor.look("planner-accepted-" + stage);
        visitor.press(words.of(TEAM, "confirm"));
        visitor.isTold(words.of(TEAM, "confirmed.now"));
        visitor.seesStanding(words.of(AUDIT, "status.TEAM_CONFIRMED"));
    }

    private void chooses(Person person, String role) {
        Locator choice = visitor.main().getByLabel(words.of(TEAM, "role-of", Map.of("name", words.nameOf(person))));
        choice.selectOption(role);
        assertThat(choice).hasValue(role);
    }
}
