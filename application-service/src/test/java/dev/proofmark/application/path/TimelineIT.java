package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.STRANGER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.News;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From events of every service to what has happened to a certification. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class TimelineIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Client ASSESSOR = new Client("assessor");
    private static final List<String> BODYS_OWN = List.of(
            "audit-time.determined", "finding.revised", "suspension.proposed", "recommendation.made", "appeal.decided");

    @Inject
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    Pool database;

    /** What happens here comes by the broker like everything else. */
    @Test
    void showsOurOwnEventsInTheirOrder() {
        String application = Cases.anApplicationWithAnOffer();

        awaitTypes(
                APPLICANT, application, List.of("application.submitted", "application.accepted", "agreement.offered"));

        Response timeline = expect(200, APPLICANT.get(application + "/timeline"));
        assertThat(timeline.<List<String>>path("items.title"))
                .containsExactly("Application submitted", "Application accepted", "Agreement offered");
        assertThat(timeline.<List<String>>path("items.service")).containsOnly("application-service");
        assertThat(timeline.<List<String>>path("items.subjectId")).containsOnly(application.substring(14));
        assertThat(timeline.<List<String>>path("items.correlationId")).doesNotContainNull();
        assertThat(timeline.<String>path("items[0].facts.find { it.name == 'applicationKind' }.text"))
                .isEqualTo("initial certification");
        assertThat(timeline.<Object>path("next")).isNull();
    }

    @Test
    void speaksKoreanOrEnglish() {
        History history = History.of(Cases.aDraft());
        history.events().forEach(News::tell);
        awaitTypes(ASSESSOR, history.application(), history.types());

        Response korean = expect(200, ASSESSOR.in("ko-KR,ko;q=0.9").get(history.application() + "/timeline?limit=100"));
        Response english = expect(200, ASSESSOR.in("en").get(history.application() + "/timeline?limit=100"));

        assertThat(korean.header("Content-Language")).isEqualTo("ko");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(korean.header("Vary")).contains("Accept-Language");
        assertThat(fact(korean, "audit.concluded", "auditKind.text")).isEqualTo("1단계 심사");
        assertThat(fact(english, "audit.concluded", "auditKind.text")).isEqualTo("stage 1 audit");
        assertThat(fact(korean, "audit.concluded", "lastDay.label")).isEqualTo("심사 종료일");
        assertThat(fact(english, "audit.concluded", "lastDay.text")).isEqualTo("10 April 2026");
        assertThat(fact(english, "audit.concluded", "lastDay.value")).isEqualTo("2026-04-10");
        assertThat(korean.<List<String>>path("items.title")).contains("심사팀 제안", "인증서 발행");
    }

    /** Topics have no order among them, and any event may come twice: nothing but its time and id give its place. */
    @Test
    void isTheSameInWhateverOrderAndHoweverOftenEventsCome() {
        History history = History.of(Cases.aDraft());
        history.events().forEach(News::tell);
        awaitTypes(ASSESSOR, history.application(), history.types());
        String before = table(history.certification());

        List<News> again = new ArrayList<>(history.events());
        again.addAll(history.events());
        Collections.shuffle(again, new Random(7));
        again.forEach(News::tell);
        List<String> withTheLast = new ArrayList<>(history.types());
        history.last().forEach(last -> {
            last.tell();
            withTheLast.add(last.type().name());
        });
        awaitTypes(ASSESSOR, history.application(), withTheLast);

        assertThat(table(history.certification())).startsWith(before);
        assertThat(types(ASSESSOR, history.application())).isEqualTo(withTheLast);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void hasTheOrderOfTheEventsWhenTheyComeInAnother(int seed) {
        History history = History.of(Cases.aDraft());
        List<News> shuffled = new ArrayList<>(history.events());
        Collections.shuffle(shuffled, new Random(seed));

        shuffled.forEach(News::tell);

        awaitTypes(ASSESSOR, history.application(), history.types());
    }

    /** Whoever turns the pages meets each entry once, and what came late if its place is still to come. */
    @Test
    void hasPagesThatStayWholeWhileLateEventsArrive() {
        History history = History.of(Cases.aDraft());
        List<News> inTime = new ArrayList<>(history.events());
        List<News> late = List.of(inTime.remove(12), inTime.remove(1), inTime.remove(0));
        inTime.forEach(News::tell);
        awaitTypes(
                ASSESSOR,
                history.application(),
                inTime.stream().map(news -> news.type().name()).toList());

        Response first = expect(200, ASSESSOR.get(history.application() + "/timeline?limit=4"));
        late.forEach(News::tell);
        awaitTypes(ASSESSOR, history.application(), history.types());
        List<String> turned = new ArrayList<>(first.<List<String>>path("items.type"));
        String cursor = first.path("next");
        assertThat(first.header("Link")).contains("cursor=" + cursor, "limit=4", "rel=\"next\"");
        while (cursor != null) {
            Response next = expect(200, ASSESSOR.get(history.application() + "/timeline?limit=4&cursor=" + cursor));
            turned.addAll(next.<List<String>>path("items.type"));
            cursor = next.path("next");
        }

        assertThat(turned).isEqualTo(history.types().subList(2, history.types().size()));
    }

    @Test
    void keepsFromTheClientWhatIsTheBodysOwn() {
        History history = History.of(Cases.aDraft());
        history.events().forEach(News::tell);
        awaitTypes(ASSESSOR, history.application(), history.types());

        List<String> shown = history.types().stream()
                .filter(type -> !BODYS_OWN.contains(type))
                .toList();

        assertThat(types(APPLICANT, history.application())).isEqualTo(shown);
        assertThat(expect(200, APPLICANT.get(history.application() + "/timeline?limit=100"))
                        .asString())
                .doesNotContain("recommendation");
    }

    @Test
    void doesNotExistForAnotherOrganisation() {
        String application = Cases.aSubmittedApplication();

        expectProblem(404, "not-found", STRANGER.get(application + "/timeline"));
        expectProblem(404, "not-found", STRANGER.get("/applications/" + UUID.randomUUID() + "/timeline"));
        expectProblem(404, "not-found", ASSESSOR.get("/applications/" + UUID.randomUUID() + "/timeline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "planner", "tech-reviewer", "decider", "quality", "assessor"})
    void isShownToTheStaffWhoLookAtEverything(String user) {
        String application = Cases.aDraft();

        expect(200, new Client(user).get(application + "/timeline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead-auditor", "evaluator", "lab-tester"})
    void isHiddenFromOtherStaff(String user) {
        expectProblem(404, "not-found", new Client(user).get(Cases.aDraft() + "/timeline"));
    }

    @Test
    void refusesParametersThatDoNotFit() {
        String application = Cases.anApplicationUnderReview();
        awaitTypes(APPLICANT, application, List.of("application.submitted"));
        String another = Cases.aSubmittedApplication();
        awaitTypes(APPLICANT, another, List.of("application.submitted"));
        String id = expect(200, APPLICANT.get(another + "/timeline")).path("items[0].id");

        expectProblem(422, "validation", APPLICANT.get(application + "/timeline?limit=101"));
        expectProblem(422, "validation", APPLICANT.get(application + "/timeline?cursor=!"));
        expectProblem(422, "validation", APPLICANT.get(application + "/timeline?cursor=" + History.cursor(id)));
        expectProblem(
                422,
                "validation",
                APPLICANT.get(application + "/timeline?cursor="
                        + History.cursor(UUID.randomUUID().toString())));
        expectProblem(400, "invalid-id", APPLICANT.get("/applications/1/timeline"));
    }

    private static void awaitTypes(Client reader, String application, List<String> types) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(types(reader, application)).isEqualTo(types));
    }

    private static List<String> types(Client reader, String application) {
        return expect(200, reader.get(application + "/timeline?limit=100")).path("items.type");
    }

    private static String fact(Response timeline, String type, String which) {
        int dot = which.indexOf('.');
        Map<String, String> found = timeline.path("items.find { it.type == '%s' }.facts.find { it.name == '%s' }"
                .formatted(type, which.substring(0, dot)));
        return String.valueOf(found.get(which.substring(dot + 1)));
    }

    /** Every row as it is, in the order of the timeline. */
    private String table(UUID certification) {
        return database.query("select string_agg(e::text, ';' order by occurred_at, event_id) from timeline_entry e"
                        + " where certification_id = '" + certification + "'")
                .executeAndAwait()
                .iterator()
                .next()
                .getString(0);
    }
}
