package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.AUDITOR;
import static dev.proofmark.audit.path.Case.PLANNER;
import static dev.proofmark.audit.path.Case.QUALITY;
import static dev.proofmark.audit.path.Case.STRANGER;
import static dev.proofmark.audit.path.Case.expect;
import static dev.proofmark.audit.path.Case.expectProblem;
import static dev.proofmark.audit.path.Tested.ADMINISTRATOR;
import static dev.proofmark.audit.path.Tested.AUTHORISER;
import static dev.proofmark.audit.path.Tested.EVALUATOR;
import static dev.proofmark.audit.path.Tested.SHA256;
import static dev.proofmark.audit.path.Tested.TESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.proofmark.audit.evaluation.domain.EvaluationCommand;
import dev.proofmark.audit.evaluation.usecase.EvaluationAccess;
import dev.proofmark.audit.evaluation.usecase.EvaluationChanges;
import dev.proofmark.audit.evaluation.usecase.EvaluationSchemes;
import dev.proofmark.audit.laboratory.domain.AccreditationCover;
import dev.proofmark.audit.laboratory.usecase.Laboratories;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.News;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A product's evaluation from the signed agreement to the recommendation, and who sees what of it. */
@QuarkusTest
@WithTestResource(BackingServices.class)
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields.
class EvaluationPathIT {

    @Inject
    Pool pool;

    @Inject
    Transactions transactions;

    @Inject
    EvaluationAccess access;

    @Inject
    EvaluationChanges changes;

    @Inject
    EvaluationSchemes schemes;

    @Inject
    Laboratories laboratories;

    @Inject
    BusinessClock clock;

    @Test
    void goesFromTheAgreementToTheRecommendation_I46_I48_I49() throws Throwable {
        Tested tested = Tested.opened();
        assertThat(expect(200, PLANNER.get("/programmes?certificationId=" + tested.news.certification))
                        .<List<Object>>path("items"))
                .isEmpty();
        notTheirs(tested, TESTER, AUTHORISER, EVALUATOR, STRANGER, AUDITOR);
        assigned(tested);
        planned(tested);
        received(tested);
        expectProblem(409, "wrong-state", tested.post(EVALUATOR, "/recommendation", Tested.recommendation("GRANT")));
        report(tested);
        concluded(tested);
        keepsWhatWasDone(tested);
    }

    private static void notTheirs(Tested tested, Client... others) {
        for (Client other : others) {
            expectProblem(404, "not-found", other.get(tested.path));
            assertThat(expect(200, other.get("/evaluations?certificationId=" + tested.news.certification))
                            .<List<Object>>path("items"))
                    .isEmpty();
        }
    }

    private static void assigned(Tested tested) {
        expectProblem(403, "forbidden", tested.put(TESTER, "/assignment", tested.assignment(EVALUATOR)));
        expectProblem(404, "not-found", tested.put(APPLICANT, "/assignment", tested.assignment(EVALUATOR)));
        Response refused = tested.put(PLANNER, "/assignment", tested.assignment(AUTHORISER));
        expectProblem(
                409,
                "evaluation-assignment",
                refused,
                refused.<List<String>>path("errors.pointer").toArray(new String[0]));
        assertThat(refused.<List<String>>path("errors.code")).contains("evaluator-of-laboratory");
        expectProblem(
                428,
                "if-match-required",
                PLANNER.putWithoutVersion(tested.path + "/assignment", tested.assignment(EVALUATOR)));
        Response assigned = expect(200, tested.put(PLANNER, "/assignment", tested.assignment(EVALUATOR)));
        assertThat(assigned.<String>path("status")).isEqualTo("ASSIGNED");
        for (Client member : List.of(TESTER, AUTHORISER, EVALUATOR)) {
            expect(200, member.get(tested.path));
            assertThat(expect(
                                    200,
                                    member.get("/evaluations?status=ASSIGNED&certificationId="
                                            + tested.news.certification))
                            .<List<String>>path("items.id"))
                    .containsExactly(tested.path.substring("/evaluations/".length()));
        }
        assertThat(assigned.<List<Object>>path("people")).isEmpty();
        for (Client reader : List.of(APPLICANT, TESTER, EVALUATOR, PLANNER)) {
            named(expect(200, reader.get(tested.path)), "");
            named(expect(200, reader.get("/evaluations?certificationId=" + tested.news.certification)), "items[0].");
        }
    }

    /** Whoever sees an evaluation reads whose work it is. */
    private static void named(Response seen, String place) {
        assertThat(seen.<String>path(place + "assignment.laboratoryNameKorean")).isEqualTo("가온시험원");
        assertThat(seen.<String>path(place + "assignment.laboratoryNameEnglish"))
                .isEqualTo("Gaon Testing");
        Map<String, String> names = new HashMap<>();
        seen.<List<Map<String, String>>>path(place + "people")
                .forEach(person -> names.put(person.get("personId"), person.get("nameEnglish")));
        assertThat(names)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        TESTER.id(), "Fictional TESTER",
                        AUTHORISER.id(), "Fictional AUTHORISER",
                        EVALUATOR.id(), "Fictional evaluator"));
    }

    private static void planned(Tested tested) {
        Map<String, Object> draft = new HashMap<>(Tested.plan());
        draft.remove("independence");
        draft.remove("location");
        Response written = expect(200, tested.put(TESTER, "/plan", draft));
        assertThat(written.<List<String>>path("plan.missing.pointer")).containsExactly("/independence", "/location");
        expectProblem(
                422,
                "plan-incomplete",
                tested.post(EVALUATOR, "/plan/approval", Forms.NOTHING),
                "/independence",
                "/location");
        draft.put("location", "대전 시험실");
        expect(200, tested.put(TESTER, "/plan", draft));
        expectProblem(422, "I-49", tested.post(EVALUATOR, "/plan/approval", Forms.NOTHING), "/independence");
        expectProblem(409, "evaluation-role", tested.put(AUTHORISER, "/plan", Tested.plan()));
        expectProblem(403, "forbidden", tested.put(EVALUATOR, "/plan", Tested.plan()));
        expect(200, tested.put(TESTER, "/plan", Tested.plan()));
        Response approved = expect(200, tested.post(EVALUATOR, "/plan/approval", Forms.NOTHING));
        assertThat(approved.<String>path("plan.approvedBy")).isEqualTo(EVALUATOR.id());
        assertThat(approved.<List<Object>>path("plan.missing")).isEmpty();
        expectProblem(409, "wrong-state", tested.put(TESTER, "/plan", Tested.plan()));
    }

    private static void received(Tested tested) {
        Response refused = tested.post(TESTER, "/receipt", Tested.receipt("00".repeat(32)));
        expectProblem(409, "I-46", refused, "/sha256");
        assertThat(refused.<String>path("detail")).contains(SHA256, "00".repeat(32));
        expect(200, tested.post(TESTER, "/receipt", Tested.receipt(SHA256)));
        Map<String, Object> custody =
                Map.of("from", "금고 2", "to", TESTER.id(), "at", "2026-01-02T03:04:05Z", "purpose", "시험");
        Response handed = expect(200, tested.post(TESTER, "/receipt/custody", custody));
        assertThat(handed.<List<String>>path("receipt.custody.to")).containsExactly(TESTER.id());
        List<Heard> heard = Topic.AUDITS.of(tested.news.certification, "test-item.received", tested.path);
        assertThat(heard).extracting(Heard::type).contains("evaluation.opened", "evaluation.assigned");
        assertThat(heard.getLast().text("/sha256")).isEqualTo(SHA256);
    }

    /** As the features that compute and print do it. */
    private void report(Tested tested) throws Throwable {
        UUID id = UUID.fromString(tested.path.substring("/evaluations/".length()));
        CommandContext tester = as(TESTER, tested);
        VertxContextSupport.subscribeAndAwait(() -> transactions.run(() -> take(id, tester)));
        CommandContext authoriser = as(AUTHORISER, tested);
        VertxContextSupport.subscribeAndAwait(() -> transactions.run(() -> issue(id, authoriser)));
    }

    private Uni<?> take(UUID id, CommandContext context) {
        return access.asLaboratory(id, context).chain(evaluation -> {
            var terms = schemes.termsOf(evaluation.agreed().scheme());
            var take = new EvaluationCommand.TakeResults(Ids.next(), "d0".repeat(32), 100, terms);
            return changes.carryOut(evaluation, take, context);
        });
    }

    private Uni<?> issue(UUID id, CommandContext context) {
        return access.asLaboratory(id, context).chain(evaluation -> {
            var terms = schemes.termsOf(evaluation.agreed().scheme());
            return laboratories
                    .find(Objects.requireNonNull(evaluation.assignment()).laboratoryId())
                    .map(found -> AccreditationCover.on(
                            found.orElseThrow(), terms.method(), context.today(), context.today()))
                    .chain(cover -> changes.carryOut(
                            evaluation,
                            new EvaluationCommand.IssueReport(
                                    Ids.next(),
                                    "TR-1",
                                    null,
                                    "e0".repeat(32),
                                    "f0".repeat(32),
                                    context.today(),
                                    context.today(),
                                    true,
                                    cover,
                                    terms),
                            context));
        });
    }

    private CommandContext as(Client client, Tested tested) {
        long version = Long.parseLong(tested.etag().replace("\"", ""));
        return new CommandContext(
                new Actor(client.id(), Set.of("LABORATORY")),
                "test",
                null,
                clock.now(),
                clock.today(),
                OptionalLong.of(version));
    }

    private static void concluded(Tested tested) {
        expectProblem(403, "forbidden", tested.post(PLANNER, "/recommendation", Tested.recommendation("GRANT")));
        Response concluded = expect(200, tested.post(EVALUATOR, "/recommendation", Tested.recommendation("GRANT")));
        assertThat(concluded.<String>path("conclusion.reason")).contains("내부 판단");
        Heard event = Topic.AUDITS
                .of(tested.news.certification, "evaluation.concluded", tested.path)
                .getLast();
        assertThat(event.text("/recommendation")).isEqualTo("GRANT");
        assertThat(event.data().at("/team").findValuesAsText("personId"))
                .containsExactlyInAnyOrder(TESTER.id(), AUTHORISER.id(), EVALUATOR.id());
        Response clients = expect(200, APPLICANT.get(tested.path));
        assertThat(clients.asString()).doesNotContain("내부 판단");
        assertThat(expect(200, QUALITY.get(tested.path)).asString()).contains("내부 판단");
        notTheirs(tested, STRANGER, AUDITOR);
    }

    /** Not even the service's own login takes back who took part, what was received and what was agreed. */
    private void keepsWhatWasDone(Tested tested) {
        String id = tested.path.substring("/evaluations/".length());
        for (String change : List.of(
                "participation = jsonb_set(participation, '{ever}', '[]')",
                "receipt = jsonb_set(receipt, '{custody}', '[]')",
                "conclusion = jsonb_set(conclusion, '{reason}', '\"other\"')")) {
            String update = "update evaluation set " + change + " where id = '" + id + "'";
            assertThatThrownBy(() -> pool.query(update).executeAndAwait()).hasMessageContaining("keeps what was done");
        }
    }

    /** A product has no programme and no audit time; another agreement about it has an evaluation of its own. */
    @Test
    void opensOneEvaluationForEachAgreementAndNothingElse() {
        Tested tested = Tested.opened();
        String list = "/evaluations?certificationId=" + tested.news.certification;
        News again = tested.signed;
        new News(again.type(), Ids.next(), again.key(), again.subject(), again.actor(), again.data()).tell();
        tested.recertified().tell();
        News issued = tested.issued();
        issued.tell();

        await().atMost(Case.PATIENCE)
                .untilAsserted(() -> assertThat(PLANNER.get(list).<List<String>>path("items.status"))
                        .containsExactly("OPENED", "OPENED"));
        await().atMost(Case.PATIENCE).until(() -> taken(issued));
        assertThat(PLANNER.get(list).<List<String>>path("items.agreementId")).doesNotHaveDuplicates();
        assertThat(PLANNER.get("/programmes?certificationId=" + tested.news.certification)
                        .<List<Object>>path("items"))
                .isEmpty();
        expectProblem(404, "not-found", PLANNER.get("/audit-times/" + tested.news.application));
    }

    private boolean taken(News news) {
        return pool.query("select 1 from inbox where event_id = '" + news.id() + "'")
                        .executeAndAwait()
                        .rowCount()
                > 0;
    }

    @Test
    void keepsLaboratoriesForAdministratorsAndShowsThemToTheirPeople() {
        Tested tested = Tested.opened();
        Map<String, Object> scope = Tested.scope("ISO/IEC TS 25058", 2024);
        Response seen = expect(200, TESTER.get(tested.laboratory));
        assertThat(seen.<List<String>>path("scopes.method")).containsExactly("ISO/IEC TS 4213");
        expectProblem(403, "forbidden", PLANNER.post(tested.laboratory + "/scopes", seen.header("ETag"), scope));
        expectProblem(403, "forbidden", QUALITY.get(tested.laboratory));
        expectProblem(404, "not-found", APPLICANT.get(tested.laboratory));
        expectProblem(428, "if-match-required", ADMINISTRATOR.post(tested.laboratory + "/scopes", scope));
        expectProblem(412, "version-mismatch", ADMINISTRATOR.post(tested.laboratory + "/scopes", "\"0\"", scope));
        ended(tested, seen);

        expectProblem(404, "not-found", TESTER.get(tested.laboratory));
        expect(200, AUTHORISER.get(tested.laboratory));
        assertThat(expect(200, PLANNER.get(tested.laboratory)).<List<Boolean>>path("members.recorded.inForce"))
                .containsExactly(false, true, true);
        assertThat(expect(200, PLANNER.get("/laboratories?limit=1")).<List<Object>>path("items"))
                .hasSize(1);
        expectProblem(
                409,
                "evaluation-assignment",
                tested.put(PLANNER, "/assignment", tested.assignment(EVALUATOR)),
                "/testers/0");
    }

    /** Names stand beside the history and can be erased; no answer that is kept for a repetition has one. */
    @Test
    void namesThePeopleOfALaboratoryUntilThatIsErased() {
        Tested tested = Tested.opened();
        String member = tested.laboratory + "/members/" + TESTER.id();
        String names = "members.find { it.personId == '" + TESTER.id() + "' }.nameKorean";
        assertThat(expect(200, TESTER.get(tested.laboratory)).<String>path(names))
                .isEqualTo("가상의 TESTER");
        Map<String, Object> half = new HashMap<>(Tested.member(TESTER, "TESTER"));
        half.remove("nameEnglish");
        expectProblem(
                422,
                "validation",
                ADMINISTRATOR.post(tested.laboratory + "/members", etag(tested.laboratory), half),
                "/nameEnglish");

        String version = etag(tested.laboratory);
        expectProblem(403, "forbidden", TESTER.post(member + "/erasure", version, Forms.NOTHING));
        expectProblem(404, "not-found", APPLICANT.post(member + "/erasure", version, Forms.NOTHING));
        expectProblem(
                404,
                "not-found",
                ADMINISTRATOR.post(
                        tested.laboratory + "/members/" + STRANGER.id() + "/erasure", version, Forms.NOTHING));
        expect(200, ADMINISTRATOR.post(member + "/erasure", version, Forms.NOTHING));

        Response erased = expect(200, PLANNER.get(tested.laboratory));
        assertThat(erased.<String>path(names)).isNull();
        assertThat(erased.<List<String>>path("members.personId")).contains(TESTER.id());
        assertThat(pool.query("select 1 from idempotent_answer a where a::text like '%Fictional TESTER%'")
                        .executeAndAwait()
                        .rowCount())
                .isZero();
    }

    private static String etag(String path) {
        return expect(200, PLANNER.get(path)).header("ETag");
    }

    /** The tester left at the end of 2024. */
    private static void ended(Tested tested, Response seen) {
        Map<String, Object> left = new HashMap<>(Tested.member(TESTER, "TESTER"));
        left.put("until", "2024-12-31");
        left.put("replaces", seen.path("members[0].recorded.id"));
        expect(201, ADMINISTRATOR.post(tested.laboratory + "/members", seen.header("ETag"), left));
        expectProblem(
                409,
                "line-not-in-force",
                ADMINISTRATOR.post(
                        tested.laboratory + "/members",
                        expect(200, PLANNER.get(tested.laboratory)).header("ETag"),
                        left),
                "/replaces");
    }
}
