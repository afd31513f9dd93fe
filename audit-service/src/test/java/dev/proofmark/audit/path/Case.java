package dev.proofmark.audit.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.audit.personnel.Staff;
import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.testing.News;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One certification in audit-service's eyes, brought to where a test begins. */
final class Case {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    static final Client APPLICANT = new Client("applicant");
    static final Client STRANGER = new Client("applicant2");
    static final Client REVIEWER = new Client("reviewer");
    static final Client PLANNER = new Client("planner");
    static final Client QUALITY = new Client("quality");
    static final Client LEAD = new Client("lead-auditor");
    static final Client AUDITOR = new Client("auditor");

    /** Has the auditors' role; on teams a technical expert. */
    static final Client EXPERT = new Client("expert");

    final CaseNews news;
    final Client owner;
    private final Response programme;

    private Case(CaseNews news, Client owner, Response programme) {
        this.news = news;
        this.owner = owner;
        this.programme = programme;
    }

    /** An applicant's case of which everything up to the signed agreement was told, and nothing was done. */
    static Case opened() {
        return openedFor(APPLICANT);
    }

    @CanIgnoreReturnValue
    static Case openedFor(Client owner) {
        return openedFor(owner, Forms.today());
    }

    /** Under an agreement that is signed on that day. */
    static Case openedFor(Client owner, LocalDate signedOn) {
        CaseNews news = new CaseNews();
        return opened(news, owner, news.accepted("AIMS-42001", "AI-RISK-AND-IMPACT"), signedOn);
    }

    private static Case opened(CaseNews news, Client owner, News accepted, LocalDate signedOn) {
        Staff.ready();
        news.organisationRegistered().tell();
        news.memberAdded(owner).tell();
        news.submitted().tell();
        accepted.tell();
        news.signed(signedOn).tell();
        return new Case(news, owner, awaitProgramme(news.certification, owner));
    }

    /** A case whose acceptance is told so. */
    static Case openedWith(CaseNews news, News accepted) {
        return opened(news, APPLICANT, accepted, Forms.today());
    }

    /** Stage 1 is done, stage 2 in progress. */
    static Case inStage2() {
        Case brought = opened();
        brought.begin(brought.stage1());
        expect(200, brought.conclude(brought.stage1(), Forms.readiness("READY")));
        brought.begin(brought.stage2());
        return brought;
    }

    /** Stage 2 is concluded, without any finding. */
    static Case concluded() {
        Case brought = inStage2();
        expect(200, brought.conclude(brought.stage2(), Forms.conclusion()));
        return brought;
    }

    /** Waits until somebody sees the programme, open. */
    @CanIgnoreReturnValue
    static Response awaitProgramme(UUID certification, Client viewer) {
        String path = "/programmes?certificationId=" + certification;
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(25))
                .untilAsserted(() -> assertThat(viewer.get(path).<List<String>>path("items.status"))
                        .hasSize(1));
        return expect(200, viewer.get("/programmes/" + viewer.get(path).path("items[0].id")));
    }

    String programme() {
        return "/programmes/" + programme.path("id");
    }

    String auditTime() {
        return "/audit-times/" + news.application;
    }

    String stage1() {
        return audit("STAGE_1");
    }

    String stage2() {
        return audit("STAGE_2");
    }

    String audit(String kind) {
        String id = programme.path("audits.find { it.kind == '" + kind + "' }.auditId");
        return "/audits/" + id;
    }

    /** A transition of an audit or finding, at its present version. */
    static Response change(Client who, String thing, String transition, Object body) {
        return who.post(thing + transition, etag(thing), body);
    }

    /** The thing's present version, as the programme manager sees it. */
    static String etag(String thing) {
        return Calls.etagOf(expect(200, PLANNER.get(thing)));
    }

    /** Proposes the team, and tells the proposal's id. */
    @CanIgnoreReturnValue
    String propose(String audit, Map<String, Object> team) {
        Response proposed = expect(200, change(PLANNER, audit, "/team-proposals", team));
        List<String> proposals = proposed.path("proposals.id");
        return proposals.getLast();
    }

    /** Brings an audit to its confirmed team. */
    void confirmTeam(String audit) {
        String proposal = propose(audit, Forms.team());
        expect(200, change(owner, audit, "/team-proposals/" + proposal + "/acceptance", Forms.NOTHING));
        expect(200, change(PLANNER, audit, "/team", Forms.confirmation(proposal)));
    }

    /** Brings an audit to its sent plan. */
    void plan(String audit) {
        confirmTeam(audit);
        expect(200, LEAD.put(audit + "/plan", etag(audit), Forms.plan()));
    }

    /** Brings an audit through its opening meeting. */
    void begin(String audit) {
        plan(audit);
        expect(200, change(LEAD, audit, "/opening", Forms.opening()));
    }

    Response conclude(String audit, Map<String, Object> conclusion) {
        return change(LEAD, audit, "/conclusion", conclusion);
    }

    /** A finding of stage 2, and its path. */
    String raise(Client who, Map<String, Object> form) {
        return "/findings/"
                + expect(201, who.post(stage2() + "/findings", form)).path("id");
    }

    /** A major of stage 2, and its path. */
    String major() {
        return raise(LEAD, Forms.nonconformity("MAJOR", "8.4"));
    }

    /** Answers the finding for the client, and accepts the answer for the team. */
    void acceptPlan(String finding) {
        expect(200, change(owner, finding, "/response", Forms.response()));
        expect(200, change(AUDITOR, finding, "/acceptance", Forms.acceptance()));
    }

    /** Concludes stage 2 and issues its report. */
    void report() {
        expect(200, conclude(stage2(), Forms.conclusion()));
        expect(201, change(LEAD, stage2(), "/report", Forms.report()));
    }

    @CanIgnoreReturnValue
    static Response expect(int status, Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        return response;
    }

    /** A problem of that rule, which points to these fields and to no others. */
    static void expectProblem(int status, String rule, Response response, String... pointers) {
        Response refused = Calls.assertProblem(response, status, rule).extract().response();
        List<String> pointed = refused.path("errors.pointer");
        assertThat(pointed == null ? List.<String>of() : pointed)
                .as(refused.asString())
                .containsExactlyInAnyOrder(pointers);
    }

    /** Error Prone knows it by its name: looking at the answer any further is the caller's choice. */
    @interface CanIgnoreReturnValue {}
}
