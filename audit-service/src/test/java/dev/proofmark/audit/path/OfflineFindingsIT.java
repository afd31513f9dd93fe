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

import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.usecase.DueFindings;
import dev.proofmark.audit.finding.usecase.EscalateOverdue;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.Topic;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Tools come back from being offline, many at once, and say things twice and late. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class OfflineFindingsIT {

    @Inject
    Transactions transactions;

    @Inject
    EscalateOverdue escalate;

    @Inject
    DueFindings dueFindings;

    @Test
    void endWithTheHighestRevisionOfEachAndConflictsBesideThem() throws Exception {
        Case audited = Case.inStage2();
        Tools tools = new Tools(10, 5, 4);
        String batch = audited.stage2() + "/findings/batch";

        List<Response> answers = allAtOnce(tools.bursts(3).stream()
                .<Callable<Response>>map(
                        burst -> () -> auditor(burst.tool()).post(batch, Forms.batch(burst.sendings())))
                .toList());
        // Two tools have something to say of what the first one has found.
        Map<String, Object> said = Forms.sending(tools.finding(0, 0), "tool-8", 3, "같은 것을 나도 보았다");
        Map<String, Object> alsoSaid = Forms.sending(tools.finding(0, 1), "tool-9", 1, "이것도 보았다");
        List<String> conflicting = expect(200, LEAD.post(batch, Forms.batch(List.of(said, alsoSaid))))
                .path("results.result");

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers)
                .flatExtracting(answer -> answer.<List<String>>path("results.result"))
                .containsOnly("CREATED", "UPDATED", "UNCHANGED");
        assertThat(conflicting).containsExactly("CONFLICT", "CONFLICT");
        Response found = expect(200, LEAD.get(audited.stage2() + "/findings?limit=100"));
        assertThat(found.<List<String>>path("items.statement"))
                .hasSize(tools.count())
                .containsOnly(Tools.statement(Tools.REVISIONS));
        assertThat(found.<List<Integer>>path("items.revision")).containsOnly(Tools.REVISIONS);
        List<Heard> raised = Topic.AUDITS.of(audited.news.certification, "finding.raised", tools.count());
        assertThat(raised).hasSize(tools.count());
        resolveAndReport(audited, tools);
    }

    /** What is open keeps the report back; then the lead takes one side and merges the other. */
    private static void resolveAndReport(Case audited, Tools tools) {
        String conflicts = audited.stage2() + "/finding-conflicts";
        expect(200, audited.conclude(audited.stage2(), Forms.conclusion()));
        expectProblem(409, "finding-conflicts-open", change(LEAD, audited.stage2(), "/report", Forms.report()));
        Response open = expect(200, LEAD.get(conflicts));
        assertThat(open.<List<String>>path("items.device")).containsExactly("tool-8", "tool-9");
        String first = "/findings/" + tools.finding(0, 0);
        String second = "/findings/" + tools.finding(0, 1);
        String firstChoice = conflicts + "/" + open.path("items[0].id") + "/resolution";
        String secondChoice = conflicts + "/" + open.path("items[1].id") + "/resolution";

        expectProblem(409, "lead-auditor-only", AUDITOR.post(firstChoice, etag(first), Forms.resolution("SENT")));
        expectProblem(412, "version-mismatch", LEAD.post(firstChoice, "\"77\"", Forms.resolution("SENT")));
        expectProblem(404, "not-found", STRANGER.post(firstChoice, etag(first), Forms.resolution("SENT")));
        expectProblem(404, "not-found", APPLICANT.get(conflicts));
        expectProblem(
                422,
                "content-of-merging",
                LEAD.post(secondChoice, etag(second), Forms.resolution("MERGED")),
                "/content");
        expect(200, LEAD.post(firstChoice, etag(first), Forms.resolution("SENT")));
        expectProblem(409, "conflict-resolved", LEAD.post(firstChoice, etag(first), Forms.resolution("KEPT")));
        Map<String, Object> merged = new HashMap<>(Forms.resolution("MERGED"));
        merged.put("content", Forms.revision("MINOR", "8.4", "둘을 합친 내용"));
        expect(200, LEAD.post(secondChoice, etag(second), merged));

        assertThat(expect(200, LEAD.get(first)).<String>path("statement")).isEqualTo("같은 것을 나도 보았다");
        assertThat(expect(200, LEAD.get(second)).<String>path("statement")).isEqualTo("둘을 합친 내용");
        assertThat(expect(200, LEAD.get(first + "/revisions")).<List<String>>path("items.cause"))
                .endsWith("CONFLICTING", "RESOLVED");
        expectProblem(404, "not-found", APPLICANT.get(first + "/revisions"));
        expect(201, change(LEAD, audited.stage2(), "/report", Forms.report()));
        Response reported = expect(200, LEAD.get(first));
        assertThat(reported.<String>path("respondBy"))
                .isEqualTo(Forms.today().plusDays(30).toString());
        assertThat(reported.<String>path("closeBy"))
                .isEqualTo(Forms.today().plusMonths(12).toString());
    }

    /** One finding, made by many at the same moment, singly and in bursts: one row, and nobody fails. */
    @RepeatedTest(2)
    void makeAFindingOnceHoweverManySendIt() throws Exception {
        Case audited = Case.inStage2();
        UUID finding = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Map<String, Object> single = Forms.nonconformity("MINOR", "8.4");
        single.put("id", finding.toString());
        List<Callable<Response>> sendings = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            Map<String, Object> one = Forms.sending(finding, "tool-a", 1 + number % 3, "a" + number);
            Map<String, Object> another = Forms.sending(other, "tool-b", 1 + number % 4, "b" + number);
            // The two in either order: whoever waited for the other's would wait for ever.
            List<Map<String, Object>> burst = number % 2 == 0 ? List.of(one, another) : List.of(another, one);
            sendings.add(() -> LEAD.post(audited.stage2() + "/findings/batch", Forms.batch(burst)));
            if (number % 4 == 0) {
                sendings.add(() -> AUDITOR.post(audited.stage2() + "/findings", single));
            }
        }

        List<Response> answers = allAtOnce(sendings);

        assertThat(answers)
                .extracting(Response::statusCode)
                .allMatch(status -> status == 200 || status == 201 || status == 409);
        assertThat(expect(200, LEAD.get(audited.stage2() + "/findings")).<List<String>>path("items.id"))
                .containsExactlyInAnyOrder(finding.toString(), other.toString());
        assertThat(expect(200, LEAD.get("/findings/" + other)).<Integer>path("revision"))
                .isEqualTo(4);
    }

    @Test
    void haveEachSendingJudgedByItself() {
        Case audited = Case.inStage2();
        String batch = audited.stage2() + "/findings/batch";
        UUID good = UUID.randomUUID();
        Map<String, Object> withoutBreach = Forms.sending(UUID.randomUUID(), "tool", 1, "근거 없음");
        withoutBreach.put("requirement", "99.9");
        Map<String, Object> longWinded = Forms.sending(UUID.randomUUID(), "tool", 1, "가".repeat(8001));
        Map<String, Object> nameless = Forms.sending(UUID.randomUUID(), "", 0, "기기 없음");
        Map<String, Object> graver = Forms.sending(good, "tool", 2, "사실은 중대하다");
        graver.put("grade", "MAJOR");
        Map<String, Object> ungraded = Forms.sending(UUID.randomUUID(), "tool", 1, "등급 없음");
        ungraded.remove("grade");

        Response answer = expect(
                200,
                LEAD.post(
                        batch,
                        Forms.batch(List.of(
                                withoutBreach,
                                Forms.sending(good, "tool", 1, "좋다"),
                                longWinded,
                                nameless,
                                graver,
                                ungraded))));

        assertThat(answer.<List<String>>path("results.result"))
                .containsExactly("REFUSED", "CREATED", "REFUSED", "REFUSED", "CONFLICT", "REFUSED");
        assertThat(answer.<String>path("results[0].problem.rule")).isEqualTo("I-13");
        assertThat(answer.<String>path("results[0].problem.errors[0].pointer")).isEqualTo("/sendings/0/requirement");
        assertThat(answer.<String>path("results[2].problem.errors[0].pointer")).isEqualTo("/sendings/2/statement");
        assertThat(answer.<List<String>>path("results[3].problem.errors.pointer"))
                .containsExactlyInAnyOrder("/sendings/3/device", "/sendings/3/revision");
        assertThat(expect(200, LEAD.get("/findings/" + good)).<String>path("grade"))
                .isEqualTo("MINOR");
        expectProblem(409, "auditors-only", EXPERT.post(batch, Forms.batch(List.of(graver))));
        expectProblem(404, "not-found", STRANGER.post(batch, Forms.batch(List.of(graver))));
        expectProblem(422, "validation", LEAD.post(batch, Forms.batch(List.of())), "/sendings");
        assertThat(List.of(
                        "{}", "[]", "{\"sendings\":[null]}", "{\"sendings\":[{\"unknown\":1}]}", "{\"sendings\":{}}"))
                .allSatisfy(
                        body -> assertThat(LEAD.post(batch, body).statusCode()).isBetween(400, 422));
    }

    @Test
    void changeFindingsOneByOneUntilTheReportAndGradesAfterItUpwardsOnly() {
        Case audited = Case.inStage2();
        String minor = audited.raise(LEAD, Forms.nonconformity("MINOR", "8.4"));
        String opportunity = audited.raise(AUDITOR, Forms.opportunity());
        Map<String, Object> revision = Forms.revision("MINOR", "8.4", "두 건에서 확인되었다");

        expect(200, AUDITOR.put(minor, etag(minor), revision));
        expectProblem(428, "if-match-required", AUDITOR.putWithoutVersion(minor, revision));
        expectProblem(422, "validation", AUDITOR.put(minor, etag(minor), Map.of()), "/grade");
        expectProblem(412, "version-mismatch", AUDITOR.put(minor, "\"0\"", revision));
        expectProblem(
                409, "grade-by-regrading", LEAD.put(minor, etag(minor), Forms.revision("MAJOR", "8.4", "x")), "/grade");
        expectProblem(404, "not-found", STRANGER.put(minor, etag(minor), revision));
        expectProblem(409, "lead-auditor-only", change(AUDITOR, minor, "/regrading", Forms.regrading("MAJOR")));
        expect(200, change(LEAD, minor, "/regrading", Forms.regrading("MAJOR")));
        expect(200, change(LEAD, minor, "/regrading", Forms.regrading("MINOR")));
        expectProblem(
                409,
                "no-nonconformity-as-opportunity",
                change(LEAD, minor, "/regrading", Forms.regrading("OPPORTUNITY")),
                "/grade");
        Map<String, Object> breach = new HashMap<>(Forms.regrading("MINOR"));
        breach.put("requirement", "6.1.3");
        breach.put("evidence", "기록 없음");
        expect(200, change(LEAD, opportunity, "/regrading", breach));
        audited.report();
        expectProblem(409, "wrong-state", LEAD.put(minor, etag(minor), revision));
        expect(200, change(LEAD, minor, "/regrading", Forms.regrading("MAJOR")));
        expectProblem(
                409,
                "grade-lowered-after-report",
                change(LEAD, minor, "/regrading", Forms.regrading("MINOR")),
                "/grade");

        Response seen = expect(200, PLANNER.get(minor));
        assertThat(seen.<String>path("grade")).isEqualTo("MAJOR");
        assertThat(seen.<String>path("respondBy"))
                .isEqualTo(Forms.today().plusDays(14).toString());
        assertThat(seen.<String>path("closeBy"))
                .isEqualTo(Forms.today().plusDays(90).toString());
        List<Heard> regraded = Topic.AUDITS.of(audited.news.certification, "finding.regraded", 4);
        assertThat(regraded.getLast().text("/reported")).isEqualTo("true");
        assertThat(Topic.AUDITS.of(audited.news.certification, "finding.revised", 1))
                .hasSize(1);
        lists(audited, minor, opportunity);
    }

    /** The service asks when the day has passed, and perhaps again. */
    @Test
    void becomeMajorOnceWhenNobodyAnswersInTime() throws Throwable {
        Case audited = Case.inStage2();
        String minor = audited.raise(LEAD, Forms.nonconformity("MINOR", "8.4"));
        audited.report();
        UUID finding = UUID.fromString(id(minor));
        LocalDate due = Forms.today().plusDays(30);

        assertThat(dueBy(due.minusDays(1))).doesNotContain(finding);
        assertThat(dueBy(due)).contains(finding);
        assertThat(escalated(finding, due)).isFalse();
        assertThat(escalated(finding, due.plusDays(1))).isTrue();
        assertThat(escalated(finding, due.plusDays(1))).isFalse();

        Response seen = expect(200, PLANNER.get(minor));
        assertThat(seen.<String>path("grade")).isEqualTo("MAJOR");
        assertThat(seen.<String>path("respondBy")).isEqualTo(due.plusDays(15).toString());
        assertThat(expect(200, LEAD.get(minor + "/revisions")).<List<String>>path("items.cause"))
                .containsExactly("RAISED", "OVERDUE");
        assertThat(Topic.AUDITS.of(audited.news.certification, "finding.regraded", 1))
                .hasSize(1);
    }

    private boolean escalated(UUID finding, LocalDate today) throws Throwable {
        CommandContext context = new CommandContext(
                new Actor("audit-service", Set.of()), "overdue", null, Instant.now(), today, OptionalLong.empty());
        return VertxContextSupport.subscribeAndAwait(() -> transactions.run(() -> escalate.handle(finding, context)));
    }

    private List<UUID> dueBy(LocalDate day) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(
                        () -> transactions.run(() -> dueFindings.by(day, new PageRequest(10_000, null))))
                .stream()
                .map(Finding::id)
                .toList();
    }

    private static void lists(Case audited, String minor, String opportunity) {
        String ofCase = "/findings?certificationId=" + audited.news.certification;
        String soon = "&dueBefore=" + Forms.today().plusDays(15);
        assertThat(ids(PLANNER, ofCase)).containsExactlyInAnyOrder(id(minor), id(opportunity));
        assertThat(ids(APPLICANT, ofCase + "&status=RAISED")).hasSize(2);
        assertThat(ids(EXPERT, ofCase + "&grade=MAJOR")).containsExactly(id(minor));
        assertThat(ids(LEAD, ofCase + soon)).containsExactly(id(minor));
        assertThat(ids(LEAD, "/findings?auditId=" + id(audited.stage2()) + soon + "&grade=MINOR"))
                .isEmpty();
        assertThat(ids(STRANGER, ofCase)).isEmpty();
        assertThat(ids(Case.REVIEWER, ofCase)).isEmpty();
        Response page = expect(200, PLANNER.get(ofCase + "&limit=1"));
        assertThat(ids(PLANNER, ofCase + "&limit=1&cursor=" + page.path("next")))
                .hasSize(1);
        for (String wrong : List.of("status=x", "grade=x", "dueBefore=x", "dueBefore=2026-13-01")) {
            expectProblem(422, "validation", PLANNER.get("/findings?" + wrong), "?" + wrong.split("=", 2)[0]);
        }
    }

    private static List<String> ids(Client who, String path) {
        return expect(200, who.get(path)).path("items.id");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Client auditor(int tool) {
        return tool % 2 == 0 ? LEAD : AUDITOR;
    }

    private static List<Response> allAtOnce(List<Callable<Response>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Future<Response>> pending = new ArrayList<>();
            for (Callable<Response> call : calls) {
                pending.add(threads.submit(() -> {
                    var _ = start.await();
                    return call.call();
                }));
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> each : pending) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
