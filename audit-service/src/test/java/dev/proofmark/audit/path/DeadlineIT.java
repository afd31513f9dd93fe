package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.LEAD;
import static dev.proofmark.audit.path.Case.PLANNER;
import static dev.proofmark.audit.path.Case.QUALITY;
import static dev.proofmark.audit.path.Case.REVIEWER;
import static dev.proofmark.audit.path.Case.STRANGER;
import static dev.proofmark.audit.path.Case.expect;
import static dev.proofmark.audit.path.Case.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Days by which something has to be done, from the happenings that set them to what follows when they pass. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class DeadlineIT {

    private static final int A_FEW = 3;
    private static final long SEED = 7;

    @Inject
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    ThreeYears threeYears;

    @Test
    void remindsOnceBeforeEachLegalDateAndProposesASuspensionAfterIt_I24_I25_I27() {
        ThreeYears.Figures figures = threeYears.pass(A_FEW, SEED);

        assertThat(figures.duties()).isGreaterThanOrEqualTo(3 * A_FEW);
        assertThat(figures.reminders()).isPositive();
        assertThat(figures.missed()).isEqualTo(figures.proposals());
    }

    @Test
    void areSetAndMetByTheAuditsOfTheCase_I12_I18_I24() {
        Case audited = Case.inStage2();
        assertThat(states(audited)).isEqualTo(Map.of("STAGE_1_TO_STAGE_2", "MET"));

        expect(200, audited.conclude(audited.stage2(), Forms.conclusion()));
        assertThat(states(audited)).isEqualTo(Map.of("STAGE_1_TO_STAGE_2", "MET", "SIX_MONTHS_AFTER_STAGE_2", "OPEN"));
        assertThat(dueOn(audited, "SIX_MONTHS_AFTER_STAGE_2"))
                .isEqualTo(Forms.today().plusMonths(6));

        audited.news.issued(Forms.today()).tell();
        await().atMost(Case.PATIENCE)
                .untilAsserted(() -> assertThat(dueOn(audited, "FIRST_SURVEILLANCE"))
                        .isEqualTo(Forms.today().plusMonths(12)));
        assertThat(dueOn(audited, "RECERTIFICATION"))
                .isEqualTo(Forms.today().plusYears(3).minusDays(1));
    }

    /** What is due in the past has the effect that it would have had then. */
    @Test
    void proposeASuspensionWhereTheDayHadPassedBeforeItWasKnown_I24() {
        Case late = Case.opened();
        LocalDate decision = Forms.today().minusMonths(13);

        late.news.issued(decision).tell();

        assertThat(Topic.AUDITS.of(late.news.certification, "suspension.proposed", 1))
                .singleElement()
                .satisfies(proposed -> {
                    assertThat(proposed.text("/ground")).isEqualTo("FIRST_SURVEILLANCE");
                    assertThat(proposed.text("/dueOn"))
                            .isEqualTo(decision.plusMonths(12).toString());
                    assertThat(proposed.text("/proposedOn"))
                            .isEqualTo(decision.plusMonths(12).plusDays(1).toString());
                });
        assertThat(states(late)).containsEntry("FIRST_SURVEILLANCE", "MISSED").containsEntry("RECERTIFICATION", "OPEN");
    }

    /** A minor that nobody answers in time is a major from then on, with days of its own. */
    @Test
    void areSetByTheReportMetByTheAnswerAndEscalateWhatIsNotAnswered_I15() {
        Case audited = Case.inStage2();
        String answered = audited.raise(LEAD, Forms.nonconformity("MAJOR", "8.4"));
        String ignored = audited.raise(LEAD, Forms.nonconformity("MINOR", "8.4"));
        audited.report();
        assertThat(stateOf(audited, answered, "FINDING_RESPONSE")).isEqualTo("OPEN");
        assertThat(stateOf(audited, ignored, "FINDING_CLOSURE")).isEqualTo("OPEN");

        audited.acceptPlan(answered);
        assertThat(stateOf(audited, answered, "FINDING_RESPONSE")).isEqualTo("MET");
        threeYears.dwell(Period.ofDays(40));

        assertThat(expect(200, PLANNER.get(ignored)).<String>path("grade")).isEqualTo("MAJOR");
        assertThat(stateOf(audited, ignored, "FINDING_RESPONSE")).isEqualTo("OPEN");
        assertThat(Topic.AUDITS.of(audited.news.certification, "deadline.missed", 1))
                .singleElement()
                .satisfies(missed ->
                        assertThat(missed.text("/subjectId")).isEqualTo(ignored.substring("/findings/".length())));
    }

    @Test
    void areSeenByThoseWhomTheyConcern() {
        Case audited = Case.concluded();
        String path = "/deadlines?certificationId=" + audited.news.certification;

        for (Client who : List.of(PLANNER, QUALITY, LEAD, APPLICANT)) {
            assertThat(expect(200, who.get(path)).<List<String>>path("items.kind"))
                    .as(who.user())
                    .hasSize(2);
        }
        for (Client who : List.of(STRANGER, REVIEWER)) {
            assertThat(expect(200, who.get(path)).<List<String>>path("items.kind"))
                    .as(who.user())
                    .isEmpty();
        }
        expect(200, QUALITY.get("/suspension-proposals"));
        expectProblem(404, "not-found", APPLICANT.get("/suspension-proposals"));
        expectProblem(403, "forbidden", LEAD.get("/suspension-proposals"));
    }

    @Test
    void areFoundByStateKindAndDayPageByPage() {
        Case audited = Case.concluded();
        String path = "/deadlines?certificationId=" + audited.news.certification;
        LocalDate due = Forms.today().plusMonths(6);

        assertThat(kinds(path + "&status=OPEN")).containsExactly("SIX_MONTHS_AFTER_STAGE_2");
        assertThat(kinds(path + "&kind=STAGE_1_TO_STAGE_2")).containsExactly("STAGE_1_TO_STAGE_2");
        assertThat(kinds(path + "&status=OPEN&dueBefore=" + due)).isEmpty();
        assertThat(kinds(path + "&status=OPEN&dueBefore=" + due.plusDays(1))).hasSize(1);
        List<String> all = expect(200, PLANNER.get(path)).path("items.dueOn");
        assertThat(all).hasSize(2).isSorted();
        Response first = expect(200, PLANNER.get(path + "&limit=1"));
        Response second = expect(200, PLANNER.get(path + "&limit=1&cursor=" + first.path("next")));
        assertThat(List.of(first.<String>path("items[0].dueOn"), second.<String>path("items[0].dueOn")))
                .isEqualTo(all);
        assertThat(first.<String>path("items[0].organisationId")).isEqualTo(audited.news.organisation.toString());
        expectProblem(422, "validation", PLANNER.get(path + "&status=SOON"), "?status");
        expectProblem(422, "validation", PLANNER.get(path + "&kind=BIRTHDAY"), "?kind");
        expectProblem(422, "validation", PLANNER.get(path + "&dueBefore=tomorrow"), "?dueBefore");
    }

    private static List<String> kinds(String path) {
        return expect(200, PLANNER.get(path)).path("items.kind");
    }

    private static Map<String, String> states(Case audited) {
        return items(audited).stream().collect(Collectors.toMap(item -> item.get("kind"), item -> item.get("status")));
    }

    private static String stateOf(Case audited, String finding, String kind) {
        String id = finding.substring("/findings/".length());
        return items(audited).stream()
                .filter(item -> kind.equals(item.get("kind")))
                .filter(item -> id.equals(item.get("subjectId")))
                .map(item -> item.get("status"))
                .findAny()
                .orElse("");
    }

    private static LocalDate dueOn(Case audited, String kind) {
        return items(audited).stream()
                .filter(item -> kind.equals(item.get("kind")))
                .map(item -> LocalDate.parse(item.get("dueOn")))
                .findAny()
                .orElse(LocalDate.MIN);
    }

    private static List<Map<String, String>> items(Case audited) {
        return expect(200, PLANNER.get("/deadlines?certificationId=" + audited.news.certification))
                .path("items");
    }
}
