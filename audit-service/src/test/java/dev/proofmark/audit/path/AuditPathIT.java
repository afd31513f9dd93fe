package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.AUDITOR;
import static dev.proofmark.audit.path.Case.EXPERT;
import static dev.proofmark.audit.path.Case.LEAD;
import static dev.proofmark.audit.path.Case.PLANNER;
import static dev.proofmark.audit.path.Case.change;
import static dev.proofmark.audit.path.Case.etag;
import static dev.proofmark.audit.path.Case.expect;
import static dev.proofmark.audit.path.Case.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class AuditPathIT {

    @Test
    void leadsFromASignedAgreementToARecommendation() {
        Case audited = Case.opened();
        audited.begin(audited.stage1());
        Response readiness =
                expect(200, audited.conclude(audited.stage1(), Forms.readiness("READY_WITH_CONCERNS", "영향평가의 갱신 여부")));
        assertThat(readiness.<String>path("status")).isEqualTo("CLOSED");
        audited.begin(audited.stage2());

        String major = audited.raise(LEAD, Forms.nonconformity("MAJOR", "8.4"));
        String data = audited.raise(AUDITOR, Forms.nonconformity("MINOR", "A.7.5"));
        String internal = audited.raise(AUDITOR, Forms.nonconformity("MINOR", "9.2.2"));
        String opportunity = audited.raise(LEAD, Forms.opportunity());
        assertThat(expect(200, audited.conclude(audited.stage2(), Forms.conclusion()))
                        .<String>path("status"))
                .isEqualTo("CONCLUDED");
        Response report = expect(201, change(LEAD, audited.stage2(), "/report", Forms.report()));
        assertThat(expect(200, LEAD.get(audited.stage2())).<String>path("status"))
                .isEqualTo("FOLLOW_UP");

        expect(200, change(APPLICANT, major, "/response", Forms.response()));
        expect(200, change(LEAD, major, "/rejection", Forms.rejection()));
        audited.acceptPlan(major);
        expect(200, change(APPLICANT, major, "/evidence", Forms.evidence()));
        Response closed = expect(200, change(LEAD, major, "/verification", Forms.verification(true)));
        assertThat(closed.<String>path("status")).isEqualTo("VERIFIED_CLOSED");
        audited.acceptPlan(data);
        audited.acceptPlan(internal);
        Response recommended =
                expect(200, change(LEAD, audited.stage2(), "/recommendation", Forms.recommendation("GRANT")));

        assertThat(recommended.<String>path("status")).isEqualTo("RECOMMENDED");
        List<Heard> heard = Topic.AUDITS.of(audited.news.certification, "recommendation.made", audited.stage2());
        assertThat(heard)
                .extracting(Heard::type, Heard::subject, Heard::actor)
                .containsExactly(
                        tuple("programme.created", id(audited.programme()), APPLICANT.id()),
                        tuple("team.proposed", id(audited.stage1()), PLANNER.id()),
                        tuple("team.confirmed", id(audited.stage1()), PLANNER.id()),
                        tuple("audit.concluded", id(audited.stage1()), LEAD.id()),
                        tuple("team.proposed", id(audited.stage2()), PLANNER.id()),
                        tuple("team.confirmed", id(audited.stage2()), PLANNER.id()),
                        tuple("finding.raised", id(major), LEAD.id()),
                        tuple("finding.raised", id(data), AUDITOR.id()),
                        tuple("finding.raised", id(internal), AUDITOR.id()),
                        tuple("finding.raised", id(opportunity), LEAD.id()),
                        tuple("audit.concluded", id(audited.stage2()), LEAD.id()),
                        tuple("report.issued", report.path("id"), LEAD.id()),
                        tuple("finding.responded", id(major), APPLICANT.id()),
                        tuple("finding.rejected", id(major), LEAD.id()),
                        tuple("finding.responded", id(major), APPLICANT.id()),
                        tuple("finding.accepted", id(major), AUDITOR.id()),
                        tuple("finding.evidence-submitted", id(major), APPLICANT.id()),
                        tuple("finding.verified", id(major), LEAD.id()),
                        tuple("finding.responded", id(data), APPLICANT.id()),
                        tuple("finding.accepted", id(data), AUDITOR.id()),
                        tuple("finding.responded", id(internal), APPLICANT.id()),
                        tuple("finding.accepted", id(internal), AUDITOR.id()),
                        tuple("recommendation.made", id(audited.stage2()), LEAD.id()));
        tellsWhatOthersNeed(heard, audited, report.path("sha256"));
        tellsWhereEveryFindingStands(heard.getLast(), List.of(major, data, internal, opportunity));
    }

    private static void tellsWhatOthersNeed(List<Heard> heard, Case audited, String reportHash) {
        assertThat(heard)
                .extracting(each -> each.text("/certificationId"))
                .containsOnly(audited.news.certification.toString());
        assertThat(heard)
                .extracting(each -> each.text("/organisationId"))
                .containsOnly(audited.news.organisation.toString());
        assertThat(heard.get(3).text("/readiness")).isEqualTo("READY_WITH_CONCERNS");
        assertThat(heard.get(4).data().findValuesAsText("personId")).isEmpty();
        assertThat(heard.get(5).data().findValuesAsText("personId"))
                .containsExactly(LEAD.id(), AUDITOR.id(), EXPERT.id());
        assertThat(heard.get(11).text("/sha256")).isEqualTo(reportHash);
        assertThat(heard.getLast().text("/recommendation")).isEqualTo("GRANT");
        assertThat(heard.getLast().data().findValuesAsText("personId")).contains(LEAD.id(), AUDITOR.id(), EXPERT.id());
        assertThat(heard.toString()).doesNotContain("내부 메모", "되풀이함", "영향평가");
    }

    private static void tellsWhereEveryFindingStands(Heard recommendation, List<String> findings) {
        List<String> standing = new ArrayList<>();
        recommendation
                .data()
                .get("findings")
                .forEach(finding -> standing.add(finding.get("findingId").asText() + " "
                        + finding.get("status").asText()));
        assertThat(standing)
                .containsExactlyInAnyOrder(
                        id(findings.get(0)) + " VERIFIED_CLOSED",
                        id(findings.get(1)) + " PLAN_ACCEPTED",
                        id(findings.get(2)) + " PLAN_ACCEPTED",
                        id(findings.get(3)) + " RECORDED");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Nested
    class Programmes {

        @Test
        void coverTheWholeCycleFromTheAgreementOn_I05() {
            Case opened = Case.opened();

            Response programme = expect(200, APPLICANT.get(opened.programme()));

            assertThat(programme.<String>path("status")).isEqualTo("OPEN");
            assertThat(programme.<List<String>>path("audits.kind"))
                    .containsExactly("STAGE_1", "STAGE_2", "SURVEILLANCE", "SURVEILLANCE", "RECERTIFICATION");
            assertThat(programme.<List<String>>path("requiredCompetences"))
                    .containsExactly("AIMS-42001", "AI-RISK-AND-IMPACT");
            assertThat(programme.<String>path("agreementSignedOn"))
                    .isEqualTo(Forms.today().toString());
            assertThat(expect(200, PLANNER.get("/audits?certificationId=" + opened.news.certification))
                            .<List<String>>path("items.status"))
                    .hasSize(5)
                    .containsOnly("PLANNED");
        }

        @Test
        void dateTheLaterAuditsByTheDecisionAndCloseStage2_I05() {
            Case certified = Case.concluded();
            expect(201, change(LEAD, certified.stage2(), "/report", Forms.report()));
            expect(200, change(LEAD, certified.stage2(), "/recommendation", Forms.recommendation("GRANT")));
            LocalDate decision = Forms.today();

            certified.news.issued(decision).tell();

            await().atMost(Case.PATIENCE)
                    .untilAsserted(
                            () -> assertThat(PLANNER.get(certified.stage2()).<String>path("status"))
                                    .isEqualTo("CLOSED"));
            Response programme = expect(200, APPLICANT.get(certified.programme()));
            assertThat(programme.<String>path("status")).isEqualTo("DATED");
            assertThat(programme.<List<String>>path("audits.dueBy"))
                    .containsExactly(
                            null,
                            null,
                            decision.plusMonths(12).toString(),
                            decision.plusMonths(24).toString(),
                            decision.plusYears(3).minusDays(1).toString());
            assertThat(expect(200, PLANNER.get(certified.audit("SURVEILLANCE"))).<String>path("dueBy"))
                    .isEqualTo(decision.plusMonths(12).toString());
        }
    }

    @Nested
    class Teams {

        @Test
        void giveWayToAnotherAfterAnObjection_I11() {
            Case opened = Case.opened();
            String audit = opened.stage1();
            String first = opened.propose(audit, Forms.team());

            Response objected = expect(200, change(APPLICANT, audit, "/objections", Forms.objection()));

            assertThat(objected.<String>path("status")).isEqualTo("PLANNED");
            expectProblem(409, "wrong-state", change(PLANNER, audit, "/team", Forms.confirmation(first)));
            String second = opened.propose(audit, Forms.team(List.of(Forms.member(LEAD, "LEAD_AUDITOR"))));
            expectProblem(409, "proposal-replaced", change(PLANNER, audit, "/team", Forms.confirmation(first)));
            expect(200, change(APPLICANT, audit, "/team-proposals/" + second + "/acceptance", Forms.NOTHING));
            Response confirmed = expect(200, change(PLANNER, audit, "/team", Forms.confirmation(second)));
            assertThat(confirmed.<List<String>>path("team.personId")).containsExactly(LEAD.id());
            assertThat(confirmed.<String>path("proposals[0].objection.reason"))
                    .isEqualTo(Forms.objection().get("reason"));
        }

        @Test
        void takeATransitionWithoutABody() {
            Case opened = Case.opened();
            String proposal = opened.propose(opened.stage1(), Forms.team());

            expect(200, change(APPLICANT, opened.stage1(), "/team-proposals/" + proposal + "/acceptance", ""));
        }
    }

    @Nested
    class Plans {

        @Test
        void pointToWhatDoesNotFitTheDaysTheTeamAndTheSites() {
            Case opened = Case.opened();
            opened.confirmTeam(opened.stage1());
            var slot = Forms.slot();
            slot.put("date", Forms.today().plusDays(1).toString());
            slot.put("to", "09:00");
            slot.put("auditors", List.of(PLANNER.id()));
            slot.put("siteId", opened.news.organisation.toString());

            expectProblem(
                    422,
                    "validation",
                    LEAD.put(opened.stage1() + "/plan", etag(opened.stage1()), Forms.plan(slot)),
                    "/slots/0/date",
                    "/slots/0/to",
                    "/slots/0/auditors",
                    "/slots/0/siteId");
        }

        @Test
        void areSentAnewUntilTheOpening() {
            Case opened = Case.opened();
            opened.plan(opened.stage1());
            var slot = Forms.slot();
            slot.put("subject", "위험평가 (6.1.2)");

            Response anew = expect(200, LEAD.put(opened.stage1() + "/plan", etag(opened.stage1()), Forms.plan(slot)));

            assertThat(anew.<List<String>>path("plan.slots.subject")).containsExactly("위험평가 (6.1.2)");
            assertThat(expect(200, APPLICANT.get(opened.stage1())).<String>path("plan.slots[0].from"))
                    .startsWith("09:30");
        }
    }

    @Nested
    class Reports {

        @Test
        void areFrozenByTheHashOfTheirExactText() {
            Case audited = Case.inStage2();
            String finding = audited.major();
            audited.report();

            Response read = expect(200, APPLICANT.get(audited.stage2() + "/report"));

            String json = read.asString();
            String content = json.substring(json.indexOf("\"content\":") + "\"content\":".length(), json.length() - 1);
            assertThat(Hashes.sha256(content)).isEqualTo(read.path("sha256"));
            assertThat(read.<List<String>>path("content.findings.findingId")).containsExactly(id(finding));
            assertThat(read.<String>path("content.client.legalNameKorean")).isEqualTo("주식회사 누리새김테크");
            expectProblem(409, "wrong-state", change(LEAD, audited.stage2(), "/report", Forms.report()));
        }

        @Test
        void nameWhatOnlyTheLeadCanSay() {
            Case audited = Case.concluded();

            expectProblem(
                    422,
                    "report-incomplete",
                    change(LEAD, audited.stage2(), "/report", Forms.NOTHING),
                    "/summary",
                    "/conformityStatement",
                    "/scopeAppropriate",
                    "/objectivesFulfilled");
            expectProblem(404, "not-found", LEAD.get(audited.stage2() + "/report"));
        }

        @Test
        void areTheLeadsAlone() {
            Case audited = Case.concluded();

            expectProblem(409, "lead-auditor-only", change(AUDITOR, audited.stage2(), "/report", Forms.report()));
        }
    }

    @Nested
    class Findings {

        @Test
        void keepEverythingThatWasSaidAndTheTeamsNotesFromTheClient() {
            Case audited = Case.inStage2();
            String major = audited.major();
            audited.acceptPlan(major);
            expect(200, change(APPLICANT, major, "/evidence", Forms.evidence()));
            expect(200, change(AUDITOR, major, "/verification", Forms.verification(false)));
            expect(200, change(APPLICANT, major, "/response", Forms.response()));

            Response theirs = expect(200, APPLICANT.get(major));
            Response ours = expect(200, AUDITOR.get(major));

            assertThat(ours.<String>path("status")).isEqualTo("RESPONDED");
            assertThat(ours.<List<Object>>path("responses")).hasSize(2);
            assertThat(ours.<List<Boolean>>path("verifications.effective")).containsExactly(false);
            assertThat(ours.<String>path("judgements[0].note")).startsWith("내부 메모");
            assertThat(ours.<String>path("verifications[0].note")).startsWith("내부 메모");
            assertThat(theirs.asString()).doesNotContain("내부 메모").contains("원격 시연");
        }

        @Test
        void tellTheClientWhyAnAnswerWasRejected() {
            Case audited = Case.inStage2();
            String major = audited.major();
            expect(200, change(APPLICANT, major, "/response", Forms.response()));
            expect(200, change(LEAD, major, "/rejection", Forms.rejection()));

            assertThat(expect(200, APPLICANT.get(major)).<String>path("judgements[0].reason"))
                    .isEqualTo(Forms.rejection().get("reason"));
        }

        @Test
        void areListedPageByPage() {
            Case audited = Case.inStage2();
            List<String> raised = List.of(audited.major(), audited.major(), audited.major());

            List<String> listed = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                Response page = expect(200, APPLICANT.get(audited.stage2() + "/findings?limit=2" + cursor));
                listed.addAll(page.path("items.id"));
                String next = page.path("next");
                cursor = next == null ? null : "&cursor=" + next;
            }

            assertThat(listed)
                    .containsExactlyInAnyOrderElementsOf(
                            raised.stream().map(AuditPathIT::id).toList());
        }

        @Test
        void areNotRaisedInStage1NorAfterTheReport() {
            Case audited = Case.opened();
            audited.begin(audited.stage1());
            expectProblem(
                    409,
                    "stage-1-tells-concerns",
                    LEAD.post(audited.stage1() + "/findings", Forms.nonconformity("MINOR", "8.4")));
            expect(200, audited.conclude(audited.stage1(), Forms.readiness("READY")));
            audited.begin(audited.stage2());
            audited.report();

            expectProblem(
                    409, "wrong-state", LEAD.post(audited.stage2() + "/findings", Forms.nonconformity("MINOR", "8.4")));
        }
    }
}
