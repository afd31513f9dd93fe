package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static dev.proofmark.application.path.Notices.aContract;
import static dev.proofmark.application.path.Notices.aContractOf;
import static dev.proofmark.application.path.Notices.aNotice;
import static dev.proofmark.application.path.Notices.assessment;
import static dev.proofmark.application.path.Notices.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.application.path.Notices.Contract;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.People;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A certified client tells of its changes, and the body says what follows, over HTTP. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ChangeNoticeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 6;

    @Test
    void tellsAndHearsWhatFollows() {
        Contract contract = aContract();
        Response told = expect(201, APPLICANT.post(contract.notices(), form(contract.certification())));
        String notice = contract.notices() + "/" + told.path("id");
        assertThat(told.header("Location")).endsWith(notice);

        Response assessed =
                expect(200, REVIEWER.post(notice + "/assessment", version(notice), assessment("SPECIAL_AUDIT")));

        assertThat(assessed.<String>path("status")).isEqualTo("ASSESSED");
        assertThat(assessed.<String>path("assessment.rationale")).isEqualTo(Notices.RATIONALE);
        Response read = expect(200, APPLICANT.get(notice));
        assertThat(read.header("ETag")).isEqualTo(assessed.header("ETag"));
        assertThat(read.<String>path("descriptionKorean")).isEqualTo(Notices.DESCRIPTION);
        assertThat(read.<String>path("assessment.outcome")).isEqualTo("SPECIAL_AUDIT");
        assertThat(read.<String>path("assessment.messageKorean")).isEqualTo(Notices.MESSAGE);
        assertThat(read.asString()).doesNotContain(Notices.RATIONALE, People.idOf("reviewer"));
        expectProblem(409, "wrong-state", APPLICANT.put(notice, version(notice), form(contract.certification())));
        expectProblem(409, "wrong-state", APPLICANT.post(notice + "/withdrawal", version(notice), Forms.NOTHING));
    }

    /** Its application is closed by then. */
    @Test
    void isToldByACertifiedClient() {
        Response certified = expect(200, APPLICANT.get(Cases.aCertifiedApplication()));
        String notices = "/organisations/" + certified.path("organisationId") + "/change-notices";

        expect(201, APPLICANT.post(notices, form(UUID.fromString(certified.path("certificationId")))));
    }

    @Test
    void announcesToEachCertificationUnderItsOwnKeyWithoutAWord() {
        Contract first = aContract();
        Contract second = aContractOf(first.organisation());
        String notice = first.notices()
                + "/"
                + expect(201, APPLICANT.post(first.notices(), form(first.certification(), second.certification())))
                        .path("id");
        expect(200, REVIEWER.post(notice + "/assessment", version(notice), assessment("DOCUMENT_REVIEW")));

        for (Contract contract : List.of(first, second)) {
            List<Heard> events = Topic.APPLICATIONS.of(contract.certification(), "change.assessed", notice).stream()
                    .filter(event -> event.type().startsWith("change."))
                    .toList();

            assertThat(events).extracting(Heard::type).containsExactly("change.notified", "change.assessed");
            assertThat(events)
                    .extracting(Heard::key)
                    .containsOnly(contract.certification().toString());
            assertThat(events).allSatisfy(event -> {
                assertThat(notice).endsWith(event.subject());
                assertThat(event.text("/certificationId"))
                        .isEqualTo(contract.certification().toString());
                assertThat(event.data().toString())
                        .doesNotContain(Notices.DESCRIPTION, Notices.RATIONALE, Notices.MESSAGE);
            });
            assertThat(events.getLast().text("/outcome")).isEqualTo("DOCUMENT_REVIEW");
            assertThat(events.getLast().actor()).isEqualTo(People.idOf("reviewer"));
        }
    }

    @Test
    void writesToTheClientWhenToldAndWhenAssessed() {
        Contract contract = aContract();
        String notice = aNotice(contract);
        expect(200, REVIEWER.post(notice + "/assessment", version(notice), assessment("SPECIAL_AUDIT")));
        String letters = contract.application() + "/correspondence?limit=100";

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(expect(200, APPLICANT.get(letters)).<List<String>>path("items.template"))
                                .contains("change-notified", "change-assessed"));

        String id = expect(200, APPLICANT.get(letters)).path("items.find { it.template == 'change-assessed' }.id");
        assertThat(expect(200, APPLICANT.get(contract.application() + "/correspondence/" + id))
                        .<String>path("text"))
                .contains(contract.certification().toString())
                .doesNotContain(Notices.DESCRIPTION, Notices.RATIONALE, Notices.MESSAGE);
    }

    @Test
    void isCorrectedAndTakenBackUntilItIsAssessed() {
        Contract first = aContract();
        Contract second = aContractOf(first.organisation());
        String notice = aNotice(first);
        long passed = version(notice);
        Map<String, Object> corrected = form(second.certification());
        corrected.put("kinds", List.of("SCOPE"));

        Response changed = expect(200, APPLICANT.put(notice, passed, corrected));
        assertThat(changed.<List<String>>path("kinds")).containsExactly("SCOPE");
        assertThat(changed.<String>path("changedOn")).isEqualTo(Notices.today().toString());
        expectProblem(412, "version-mismatch", APPLICANT.put(notice, passed, corrected));
        expectProblem(
                412, "version-mismatch", REVIEWER.post(notice + "/assessment", passed, assessment("DOCUMENT_REVIEW")));
        expectProblem(428, "if-match-required", APPLICANT.putWithoutVersion(notice, corrected));
        expectProblem(428, "if-match-required", APPLICANT.post(notice + "/withdrawal", Forms.NOTHING));
        expectProblem(428, "if-match-required", REVIEWER.post(notice + "/assessment", assessment("NO_ACTION")));
        Response withdrawn = expect(200, APPLICANT.post(notice + "/withdrawal", version(notice), ""));

        assertThat(withdrawn.<String>path("status")).isEqualTo("WITHDRAWN");
        expectProblem(
                409, "wrong-state", REVIEWER.post(notice + "/assessment", version(notice), assessment("NO_ACTION")));
        assertThat(changes(first, "change.withdrawn", notice)).containsExactly("change.notified", "change.withdrawn");
        assertThat(changes(second, "change.withdrawn", notice)).containsExactly("change.notified", "change.withdrawn");
    }

    @Test
    void givesTheFirstAnswerAgain() {
        Contract contract = aContract();
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = form(contract.certification());

        Response first = expect(201, APPLICANT.post(contract.notices(), form, key));
        Response again = expect(201, APPLICANT.post(contract.notices(), form, key));

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(expect(200, APPLICANT.get(contract.notices())).<List<String>>path("items.id"))
                .hasSize(1);
        form.put("id", first.path("id"));
        expectProblem(409, "already-exists", APPLICANT.post(contract.notices(), form));
        form.remove("id");
        form.put("descriptionKorean", "다른 내용");
        expectProblem(422, "idempotency-key-reused", APPLICANT.post(contract.notices(), form, key));
        expectProblem(400, "idempotency-key-required", APPLICANT.post(contract.notices(), form, ""));
    }

    /** Another client's certification is answered for like one that does not exist. */
    @Test
    void refusesACertificationThatIsNotTheClientsOrNotContracted() {
        Contract contract = aContract();
        UUID anothers = aContract().certification();
        String draft = "/applications/"
                + expect(201, APPLICANT.post("/applications", Forms.application(contract.organisation())))
                        .path("id");
        UUID uncontracted = UUID.fromString(expect(200, APPLICANT.get(draft)).path("certificationId"));

        Response refused = expectProblem(
                422,
                "validation",
                APPLICANT.post(
                        contract.notices(), form(contract.certification(), anothers, UUID.randomUUID(), uncontracted)));

        assertThat(refused.<List<String>>path("errors.pointer"))
                .containsExactly("/certificationIds/1", "/certificationIds/2", "/certificationIds/3");
        assertThat(refused.<List<String>>path("errors.code")).containsOnly("unknown-certification");
        assertThat(refused.<List<String>>path("errors.detail").stream().distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kinds []",
                "kinds [null]",
                "kinds [\"OTHER\"]",
                "certificationIds []",
                "certificationIds [null]",
                "certificationIds [\"x\"]",
                "effectiveOn null",
                "effectiveOn \"2019-01-01\"",
                "effectiveOn \"9999-12-31\"",
                "effectiveOn 5",
                "descriptionKorean null",
                "descriptionKorean \" \"",
                "status \"ASSESSED\""
            })
    void refusesWhatDoesNotFit(String member) {
        Contract contract = aContract();
        String name = member.substring(0, member.indexOf(' '));
        Object value = new JsonObject("{\"value\":" + member.substring(name.length()) + "}").getValue("value");
        String body =
                new JsonObject(form(contract.certification())).put(name, value).encode();

        Response refused = APPLICANT.post(contract.notices(), body);

        assertThat(refused.statusCode()).as(refused.asString()).isIn(400, 422);
        assertThat(refused.<List<String>>path("errors.pointer"))
                .as(refused.asString())
                .anyMatch(pointer -> pointer.startsWith("/" + name));
    }

    @Test
    void refusesAnAssessmentWithoutReasonsOrWords() {
        String notice = aNotice(aContract());

        Response bare = expectProblem(
                422,
                "validation",
                REVIEWER.post(
                        notice + "/assessment",
                        version(notice),
                        Map.of("outcome", "SPECIAL_AUDIT", "rationale", "현장", "messageEnglish", "We will come")));

        assertThat(bare.<List<String>>path("errors.pointer")).containsExactly("/messageKorean");
        expectProblem(
                422,
                "validation",
                REVIEWER.post(notice + "/assessment", version(notice), Map.of("outcome", "NO_ACTION")));
        expect(
                200,
                REVIEWER.post(
                        notice + "/assessment",
                        version(notice),
                        Map.of("outcome", "NO_ACTION", "rationale", "표본과 범위에 영향이 없다")));
    }

    @RepeatedTest(3)
    void letsExactlyOneOfAnAssessmentAndAWithdrawalWin_I53() throws Exception {
        Contract contract = aContract();
        String notice = aNotice(contract);
        long version = version(notice);

        List<Response> answers = atOnce(notice, version);

        List<Response> won =
                answers.stream().filter(answer -> answer.statusCode() == 200).toList();
        assertThat(won).hasSize(1);
        assertThat(answers)
                .hasSize(AT_ONCE)
                .allMatch(answer -> Set.of(200, 409, 412).contains(answer.statusCode()));
        String end = won.getFirst().path("status");
        assertThat(expect(200, APPLICANT.get(notice)).<String>path("status")).isEqualTo(end);
        String event = end.equals("ASSESSED") ? "change.assessed" : "change.withdrawn";
        assertThat(changes(contract, event, notice)).containsExactly("change.notified", event);
    }

    private static List<Response> atOnce(String notice, long version) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Response>> answers = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> people.submit(() -> {
                        assertThat(start.await()).isNotNegative();
                        return number % 2 == 0
                                ? REVIEWER.post(notice + "/assessment", version, assessment("SPECIAL_AUDIT"))
                                : APPLICANT.post(notice + "/withdrawal", version, Forms.NOTHING);
                    }))
                    .toList();
            List<Response> responses = new ArrayList<>();
            for (Future<Response> answer : answers) {
                responses.add(answer.get());
            }
            return responses;
        }
    }

    /** What the certification heard of changes, up to that event of that notice. */
    private static List<String> changes(Contract contract, String awaited, String notice) {
        return Topic.APPLICATIONS.of(contract.certification(), awaited, notice).stream()
                .map(Heard::type)
                .filter(type -> type.startsWith("change."))
                .toList();
    }
}
