package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;

/** What the lead auditor does: plans and holds both stages, records and judges a finding, reports and recommends. */
final class AuditorSteps {

    private static final String AUDIT = "portal/parts/audit";
    private static final String PLAN = "portal/areas/audit/plan";
    private static final String CONDUCT = "portal/areas/audit/conduct";
    private static final String FINDING = "portal/areas/audit/finding";
    private static final String REPORT = "portal/areas/audit/report";

    private final Visitor visitor;
    private final Client client;
    private final Words words;
    private final Catalogue catalogue;

    AuditorSteps(Visitor visitor, Client client) {
        this.visitor = visitor;
        this.client = client;
        this.words = visitor.words();
        this.catalogue = new Catalogue(words);
    }

    /**
     * Sends the plan of a day.
     *
     * @param until when both auditors end, having begun at nine
     */
    void sendsThePlan(String stage, String until) {
        visitor.takesUp("PLAN_AUDIT", client.name());
        Fields fields = visitor.fields(PLAN);
        fields.write("objectives", "경영시스템의 이행과 효과를 확인한다. To evaluate the management system.");
        fields.write("criteria", "ISO/IEC 42001:2023, 적용성보고서 1.0판, 적용 법규");
        Fields opening = fields.in(words.of(PLAN, "slot", Map.of("number", 1)));
        opening.choose("slots.siteId", words.either("본사", "Head office"));
        visitor.press(words.of(PLAN, "slot.add"));
        Fields line = fields.in(words.of(PLAN, "slot", Map.of("number", 2)));
        assertThat(line.field("slots.from")).hasValue("09:30");
        line.write("slots.to", until);
        line.write("slots.subject", "리더십, 운영, 내부심사 (5, 8, 9) Leadership, operation, internal audit");
        line.chooseAmong("slots.clauses", catalogue.requirement("9.2.2"));
        visitor.look("lead-plan-" + stage);
        visitor.press(words.of(PLAN, "send"));
        visitor.confirms(words.of(PLAN, "send"));
        visitor.isTold(words.of(PLAN, "sent.now"));
        visitor.seesStanding(words.of(AUDIT, "status.PLAN_SENT"));
        visitor.look("lead-plan-sent-" + stage);
        visitor.seesTheSameAgain();
    }

    void opensTheAudit(String stage) {
        visitor.takesUp("CONDUCT_AUDIT", client.name());
        Fields fields = visitor.fields(CONDUCT);
        fields.write("meeting.from", "09:00");
        fields.write("meeting.to", "09:30");
        fields.write("meeting.place", "본사 회의실 Conference room");
        Fields attendee = fields.in(words.of(CONDUCT, "attendee", Map.of("number", 1)));
        attendee.write("meeting.client.name", "한걸음");
        attendee.write("meeting.client.function", "경영시스템 책임자 Management system officer");
        fields.write("meeting.told", "목적과 범위, 일정, 비밀유지를 확인하였다. Purpose, scope and timetable.");
        visitor.look("lead-opening-" + stage);
        visitor.press(words.of(CONDUCT, "open"));
        visitor.isTold(words.of(CONDUCT, "opened.now"));
        visitor.seesStanding(words.of(AUDIT, "status.IN_PROGRESS"));
    }

    /** Looks at the first items of the checklist, one after the other. */
    void fillsInTheChecklist(String stage, int items) {
        visitor.main().locator("pm-checklist .write").first().click();
        Fields item = visitor.fields(CONDUCT).inside("pm-item-form");
        for (int count = 1; count <= items; count++) {
            item.pick("result", words.of(CONDUCT, "result.CONFORMS"));
            item.write("evidence", "기록 " + count + "건을 표본으로 확인함 Samples were looked at");
            if (count == 1) {
                visitor.look("lead-checklist-item-" + stage);
            }
            visitor.press(count == items ? words.of("portal", "save") : words.of(CONDUCT, "save-next"));
            assertThat(visitor.main().locator("pm-checklist .progress"))
                    .containsText(words.like(CONDUCT, "progress", Map.of("done", count)));
        }
        visitor.look("lead-checklist-" + stage);
        visitor.seesTheSameAgain();
    }

    void concludesStage1() {
        Fields fields = visitor.fields(CONDUCT).inside("pm-audit-conclusion-form");
        fields.pick("readiness", words.of(CONDUCT, "readiness.READY"));
        fields.write("summary", "2단계 심사를 받을 준비가 되었다. The organisation is ready for stage 2.");
        closes(fields);
        visitor.seesStanding(words.of(AUDIT, "status.CLOSED"));
        visitor.look("lead-stage-1-concluded");
        visitor.seesTheSameAgain();
    }

    void concludesStage2() {
        visitor.follow(words.of(AUDIT, "page.checklist"));
        Fields fields = visitor.fields(CONDUCT).inside("pm-audit-conclusion-form");
        fields.write("summary", "경부적합 1건을 제외하면 적합하고 효과적이다. Conforming but for one minor nonconformity.");
        closes(fields);
        visitor.seesStanding(words.of(AUDIT, "status.CONCLUDED"));
        visitor.look("lead-stage-2-concluded");
    }

    private void closes(Fields fields) {
        fields.write("meeting.from", "16:30");
        fields.write("meeting.to", "17:00");
        fields.write("meeting.told", "결론과 회신 기한을 알렸다. The conclusion and the time for answers were told.");
        visitor.press(words.of(CONDUCT, "conclude"));
        visitor.confirms(words.of(CONDUCT, "conclude"));
        visitor.isTold(words.of(CONDUCT, "concluded.now"));
    }

    void recordsAFinding() {
        visitor.follow(words.of(AUDIT, "page.findings"));
        visitor.press(words.of(FINDING, "raise.begin"));
        Fields fields = visitor.fields(FINDING);
        fields.pick("grade", words.of(FINDING, "grade.MINOR"));
        fields.choose("requirement", catalogue.requirement("9.2.2"));
        fields.write("statement", "내부심사 계획에 새 부서가 빠져 있다. The internal audit programme left out one unit.");
        fields.write("evidence", "내부심사 계획 IAP-2026, 조직도 ORG-010. Plan and organisation chart.");
        visitor.look("lead-raising");
        visitor.press(words.of(FINDING, "raise"));
        visitor.isTold(words.of(FINDING, "raised.now", Map.of("name", findingName())));
        visitor.look("lead-findings");
        visitor.seesTheSameAgain();
    }

    void issuesTheReport() {
        visitor.takesUp("WRITE_REPORT", client.name());
        Fields fields = visitor.fields(REPORT).inside("pm-draft-form");
        fields.write("summary", "본사에서 5명을 면담하고 기록 12건을 확인하였다. The audit rests on samples.");
        fields.write("conformityStatement", "지적된 부적합의 시정을 조건으로 적합하다. It conforms subject to the finding.");
        fields.pick("scopeAppropriate", words.of("portal", "yes"));
        fields.pick("objectivesFulfilled", words.of("portal", "yes"));
        assertThat(visitor.main().getByText(words.of(REPORT, "issue.complete"))).isVisible();
        visitor.look("lead-report-draft");
        visitor.seesTheSameAgain();
        assertThat(visitor.main().getByText(words.of(REPORT, "issue.complete"))).isVisible();
        visitor.press(words.of(REPORT, "issue.send"));
        visitor.confirms(words.of(REPORT, "issue.send"));
        visitor.isTold(words.of(REPORT, "issued.now"));
        visitor.look("lead-report");
    }

    void acceptsTheAnswer() {
        visitor.takesUp("JUDGE_RESPONSE", client.name());
        visitor.seesHeading(findingName());
        visitor.fields(FINDING).write("note", "계획을 수용함. The plan is accepted.");
        visitor.look("lead-judging");
        visitor.press(words.of(FINDING, "accept"));
        visitor.isTold(words.of(FINDING, "judged.now"));
        visitor.seesStanding(words.of(FINDING, "status.PLAN_ACCEPTED"));
        visitor.seesTheSameAgain();
    }

    void verifiesTheAction() {
        visitor.takesUp("VERIFY_FINDING", client.name());
        Fields fields = visitor.fields(FINDING);
        fields.pick("effective", words.of("portal", "yes"));
        fields.write("method", "문서 검토 Review of documents");
        visitor.look("lead-verifying");
        visitor.press(words.of(FINDING, "verify"));
        visitor.confirms(words.of(FINDING, "verify"));
        visitor.isTold(words.of(FINDING, "verified.now"));
        visitor.seesStanding(words.of(FINDING, "status.VERIFIED_CLOSED"));
        visitor.look("lead-verified");
    }

    void recommendsToGrant() {
        visitor.takesUp("RECOMMEND", client.name());
        Fields fields = visitor.fields(REPORT);
        fields.pick("recommended", words.of(REPORT, "recommended.GRANT"));
        fields.write("rationale", "경부적합이 종결되었고 적용범위는 적절하다. The minor nonconformity is closed.");
        visitor.look("lead-recommending");
        visitor.press(words.of(REPORT, "recommend"));
        visitor.confirms(words.of(REPORT, "recommend"));
        visitor.isTold(words.of(REPORT, "recommended.now"));
        visitor.seesStanding(words.of(AUDIT, "status.RECOMMENDED"));
        visitor.seesTheSameAgain();
    }

    private String findingName() {
        return words.of(FINDING, "named", Map.of("grade", words.of(FINDING, "grade.MINOR"), "requirement", "9.2.2"));
    }
}
