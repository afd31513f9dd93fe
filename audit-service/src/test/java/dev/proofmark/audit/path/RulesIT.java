package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.AUDITOR;
import static dev.proofmark.audit.path.Case.EXPERT;
import static dev.proofmark.audit.path.Case.LEAD;
import static dev.proofmark.audit.path.Case.PLANNER;
import static dev.proofmark.audit.path.Case.change;
import static dev.proofmark.audit.path.Case.expect;
import static dev.proofmark.audit.path.Case.expectProblem;
import static dev.proofmark.audit.path.Forms.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the path refuses, each rule by a request that breaks it and nothing else. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class RulesIT {

    @Inject
    Journey journey;

    @Test
    void refusesATeamWithoutALead_I10() {
        Case opened = Case.opened();

        expectProblem(
                422,
                "I-10",
                change(PLANNER, opened.stage1(), "/team-proposals", Forms.team(List.of(member(AUDITOR, "AUDITOR")))),
                "/members");

        assertStatus(opened.stage1(), "PLANNED");
    }

    @Test
    void refusesATeamWithTwoLeads_I10() {
        Case opened = Case.opened();
        var team = Forms.team(List.of(member(LEAD, "LEAD_AUDITOR"), member(AUDITOR, "LEAD_AUDITOR")));

        expectProblem(
                422,
                "I-10",
                change(PLANNER, opened.stage1(), "/team-proposals", team),
                "/members",
                "/members/1/personId");

        assertStatus(opened.stage1(), "PLANNED");
    }

    @Test
    void refusesSomebodyTwiceAndWhoeverActsForTheClient_I10() {
        Case opened = Case.opened();
        var team = Forms.team(
                List.of(member(LEAD, "LEAD_AUDITOR"), member(LEAD, "AUDITOR"), member(APPLICANT, "TECHNICAL_EXPERT")));

        expectProblem(
                422,
                "validation",
                change(PLANNER, opened.stage1(), "/team-proposals", team),
                "/members/1/personId",
                "/members/2/personId");
    }

    @Test
    void confirmsNoTeamWhileTheClientMayObject_I11() {
        Case opened = Case.opened();
        String proposal = opened.propose(opened.stage1(), Forms.team());

        expectProblem(409, "I-11", change(PLANNER, opened.stage1(), "/team", Forms.confirmation(proposal)));

        assertStatus(opened.stage1(), "TEAM_PROPOSED");
        journey.ahead(
                Period.ofDays(6),
                () -> expect(200, change(PLANNER, opened.stage1(), "/team", Forms.confirmation(proposal))));
    }

    @Test
    void hearsNoObjectionAfterTheAcceptanceOrTheTimeForIt_I11() {
        Case opened = Case.opened();
        String proposal = opened.propose(opened.stage1(), Forms.team());

        journey.ahead(
                Period.ofDays(6),
                () -> expectProblem(
                        409,
                        "objection-too-late",
                        change(APPLICANT, opened.stage1(), "/objections", Forms.objection())));

        expect(200, change(APPLICANT, opened.stage1(), "/team-proposals/" + proposal + "/acceptance", Forms.NOTHING));
        expectProblem(409, "objection-too-late", change(APPLICANT, opened.stage1(), "/objections", Forms.objection()));
    }

    /** An agreement that is signed for a later day binds nobody yet. */
    @Test
    void opensNoAuditBeforeTheAgreementIsInForce_I03() {
        Case agreed = Case.openedFor(APPLICANT, Forms.today().plusDays(1));
        agreed.plan(agreed.stage1());

        expectProblem(409, "I-03", change(LEAD, agreed.stage1(), "/opening", Forms.opening()));

        assertStatus(agreed.stage1(), "PLAN_SENT");
        journey.ahead(Period.ofDays(1), () -> expect(200, change(LEAD, agreed.stage1(), "/opening", Forms.opening())));
    }

    @Test
    void opensNoStage2BeforeStage1HasConcluded_I12() {
        Case opened = Case.opened();
        opened.plan(opened.stage2());

        expectProblem(409, "I-12", change(LEAD, opened.stage2(), "/opening", Forms.opening()));

        assertStatus(opened.stage2(), "PLAN_SENT");
    }

    @Test
    void opensNoStage2AfterStage1FoundTheClientNotReady_I12() {
        Case opened = Case.opened();
        opened.begin(opened.stage1());
        expectProblem(
                422, "concerns-missing", opened.conclude(opened.stage1(), Forms.readiness("NOT_READY")), "/concerns");
        expect(200, opened.conclude(opened.stage1(), Forms.readiness("NOT_READY", "내부심사가 없었음")));
        opened.plan(opened.stage2());

        expectProblem(409, "I-12", change(LEAD, opened.stage2(), "/opening", Forms.opening()));
    }

    @Test
    void opensNoSurveillanceBeforeTheDecision_I05() {
        Case opened = Case.opened();
        opened.plan(opened.audit("SURVEILLANCE"));

        expectProblem(
                409, "audit-before-decision", change(LEAD, opened.audit("SURVEILLANCE"), "/opening", Forms.opening()));
    }

    @Test
    void recordsNoNonconformityWithoutRequirementStatementAndEvidence_I13() {
        Case audited = Case.inStage2();
        String findings = audited.stage2() + "/findings";

        for (String missing : List.of("requirement", "statement", "evidence")) {
            Map<String, Object> form = Forms.nonconformity("MINOR", "8.4");
            form.put(missing, " ");
            expectProblem(422, "I-13", LEAD.post(findings, form), "/" + missing);
            form.remove(missing);
            expectProblem(422, "I-13", LEAD.post(findings, form), "/" + missing);
        }

        assertThat(expect(200, LEAD.get(findings)).<List<Object>>path("items")).isEmpty();
    }

    @Test
    void recordsNoBreachOfWhatTheSchemeDoesNotAsk_I13() {
        Case audited = Case.inStage2();

        expectProblem(
                422,
                "I-13",
                LEAD.post(audited.stage2() + "/findings", Forms.nonconformity("MAJOR", "A.99.9")),
                "/requirement");
    }

    @Test
    void recordsNoOpportunityThatNamesABreach_I13() {
        Case audited = Case.inStage2();

        expectProblem(
                422,
                "I-13",
                LEAD.post(audited.stage2() + "/findings", Forms.nonconformity("OPPORTUNITY", "8.4")),
                "/requirement");
    }

    @Test
    void letsNeitherTheClientNorAnExpertCloseAFinding_I14() {
        Case audited = Case.inStage2();
        String major = audited.major();
        audited.acceptPlan(major);
        expect(200, change(APPLICANT, major, "/evidence", Forms.evidence()));

        expectProblem(409, "I-14", change(APPLICANT, major, "/verification", Forms.verification(true)));
        expectProblem(409, "I-14", change(EXPERT, major, "/verification", Forms.verification(true)));

        assertStatus(major, "EVIDENCE_SUBMITTED");
    }

    @Test
    void closesNoFindingWithoutEvidence_I14() {
        Case audited = Case.inStage2();
        String major = audited.major();

        expectProblem(409, "I-14", change(LEAD, major, "/verification", Forms.verification(true)));
        audited.acceptPlan(major);
        expectProblem(409, "I-14", change(LEAD, major, "/verification", Forms.verification(true)));

        assertStatus(major, "PLAN_ACCEPTED");
    }

    @Test
    void closesNoFindingWithoutSayingHowItWasVerified_I14() {
        Case audited = Case.inStage2();
        String major = audited.major();
        audited.acceptPlan(major);
        expect(200, change(APPLICANT, major, "/evidence", Forms.evidence()));

        expectProblem(
                422,
                "validation",
                change(LEAD, major, "/verification", Map.of("effective", true, "method", " ")),
                "/method");
    }

    @Test
    void takesNoAnswerWithoutCorrectionCauseAndCorrectiveAction_I15() {
        Case audited = Case.inStage2();
        String major = audited.major();

        for (String missing : List.of("correction", "cause", "correctiveAction")) {
            Map<String, Object> form = Forms.response();
            form.put(missing, " ");
            expectProblem(422, "I-15", change(APPLICANT, major, "/response", form), "/" + missing);
        }

        assertStatus(major, "RAISED");
    }

    @Test
    void pointsToAllThreeThatAnAnswerLacks_I15() {
        Case audited = Case.inStage2();
        String major = audited.major();

        expectProblem(
                422,
                "I-15",
                change(APPLICANT, major, "/response", Forms.NOTHING),
                "/correction",
                "/cause",
                "/correctiveAction");
    }

    /** Those who decide get the recommendation with the report, never instead of it (ISO/IEC 17021-1:2015, 9.5.3.1). */
    @Test
    void recommendsNothingBeforeTheReportNorTwice() {
        Case audited = Case.inStage2();

        for (String kind : List.of("GRANT", "REFUSE")) {
            expectProblem(409, "wrong-state", recommend(audited.stage1(), kind));
            expectProblem(409, "wrong-state", recommend(audited.stage2(), kind));
        }
        expect(200, audited.conclude(audited.stage2(), Forms.conclusion()));
        for (String kind : List.of("GRANT", "REFUSE")) {
            expectProblem(409, "wrong-state", recommend(audited.stage2(), kind));
        }

        expect(201, change(LEAD, audited.stage2(), "/report", Forms.report()));
        expectProblem(
                409,
                "lead-auditor-only",
                change(AUDITOR, audited.stage2(), "/recommendation", Forms.recommendation("GRANT")));
        expect(200, recommend(audited.stage2(), "GRANT"));
        expectProblem(409, "wrong-state", recommend(audited.stage2(), "REFUSE"));
    }

    private static Response recommend(String audit, String kind) {
        return change(LEAD, audit, "/recommendation", Forms.recommendation(kind));
    }

    @Test
    void recommendsNoGrantWhileAMajorIsNotVerified_I16() {
        Case audited = Case.inStage2();
        String major = audited.major();
        audited.report();
        audited.acceptPlan(major);

        expectProblem(409, "I-16", recommend(audited.stage2(), "GRANT"));

        expect(200, recommend(audited.stage2(), "REFUSE"));
    }

    @Test
    void recommendsNoGrantWhileAMinorHasNoAcceptedPlan_I17() {
        Case audited = Case.inStage2();
        String minor = audited.raise(AUDITOR, Forms.nonconformity("MINOR", "A.7.5"));
        audited.report();
        expect(200, change(APPLICANT, minor, "/response", Forms.response()));

        expectProblem(409, "I-17", recommend(audited.stage2(), "GRANT"));

        expect(200, change(LEAD, minor, "/acceptance", Forms.acceptance()));
        expect(200, recommend(audited.stage2(), "GRANT"));
    }

    /** To the day: six months after stage 2's last day the major may still be verified, a day later it may not. */
    @ParameterizedTest
    @CsvSource({"P6M, 200", "P6M1D, 409"})
    void asksForAnotherStage2WhenAMajorWasVerifiedTooLate_I18(Period later, int status) {
        Case audited = Case.inStage2();
        String major = audited.major();
        audited.report();
        audited.acceptPlan(major);
        expect(200, change(APPLICANT, major, "/evidence", Forms.evidence()));

        journey.ahead(later, () -> {
            expect(200, change(LEAD, major, "/verification", Forms.verification(true)));
            var answer = recommend(audited.stage2(), "GRANT");
            if (status == 200) {
                expect(200, answer);
            } else {
                expectProblem(status, "I-18", answer);
            }
        });
    }

    @Test
    void asksForAnotherStage2WhenAMajorStaysOpenTooLong_I18() {
        Case audited = Case.inStage2();
        String major = audited.major();
        audited.report();
        audited.acceptPlan(major);

        journey.ahead(Period.ofMonths(7), () -> expectProblem(409, "I-18", recommend(audited.stage2(), "GRANT")));
    }

    private static void assertStatus(String thing, String status) {
        assertThat(expect(200, PLANNER.get(thing)).<String>path("status")).isEqualTo(status);
    }
}
