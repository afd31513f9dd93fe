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
import static org.awaitility.Awaitility.await;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.News;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Persons whom the accepted application bars, on teams (I-02). */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ImpartialityIT {

    private static final String PROPOSALS = "/team-proposals";

    @Inject
    Pool pool;

    @Test
    void refusesABarredMemberWithinTheTwoYearsAndTakesThemAfter_I02() {
        CaseNews news = new CaseNews();
        LocalDate until = Forms.today().plusDays(10);
        Case opened = Case.openedWith(news, news.acceptedBarring(Map.of(AUDITOR, until)));

        Response refused = change(PLANNER, opened.stage1(), PROPOSALS, teamFrom(until));
        expectProblem(409, "I-02", refused, "/members/1/personId");
        assertThat(refused.<String>path("errors[0].detail")).contains(AUDITOR.id(), until.toString());
        assertThat(expect(200, PLANNER.get(opened.stage1())).<String>path("status"))
                .isEqualTo("PLANNED");

        expect(200, change(PLANNER, opened.stage1(), PROPOSALS, teamFrom(until.plusDays(1))));
    }

    @Test
    void refusesWhoeverIsBarredWithoutEndButLetsThemWatch_I02() {
        CaseNews news = new CaseNews();
        Case opened = Case.openedWith(news, news.acceptedBarring(Map.of(), EXPERT));

        expectProblem(409, "I-02", change(PLANNER, opened.stage1(), PROPOSALS, Forms.team()), "/members/2/personId");

        var watching = List.of(member(LEAD, "LEAD_AUDITOR"), member(EXPERT, "OBSERVER"));
        expect(200, change(PLANNER, opened.stage1(), PROPOSALS, Forms.team(watching)));
    }

    @Test
    void confirmsNoTeamWithWhomALaterAcceptanceBars_I02() {
        Case opened = Case.opened();
        String proposal = opened.propose(opened.stage1(), Forms.team());
        expect(200, change(APPLICANT, opened.stage1(), PROPOSALS + "/" + proposal + "/acceptance", Forms.NOTHING));
        News barring = opened.news.acceptedBarring(Map.of(LEAD, Forms.today()));
        tell(barring);

        expectProblem(
                409, "I-02", change(PLANNER, opened.stage1(), "/team", Forms.confirmation(proposal)), "/proposalId");

        tell(opened.news.acceptedBarring(Map.of(LEAD, Forms.today().minusDays(1))));
        tellAgain(barring, opened);
        expect(200, change(PLANNER, opened.stage1(), "/team", Forms.confirmation(proposal)));
    }

    @Test
    void keepsOneWordOnEachPersonHoweverOftenAndInWhateverOrderItIsTold_I02() {
        CaseNews news = new CaseNews();
        LocalDate day = Forms.today();
        News first = news.acceptedBarring(Map.of(LEAD, day), EXPERT);
        News second = news.acceptedBarring(Map.of(LEAD, day.plusDays(1)), AUDITOR);
        tell(news.signed());
        tell(first);
        first.tell();
        tell(second);
        first.tell();
        second.tell();
        tell(news.acceptedAsOfOld());

        assertThat(barred(news))
                .containsExactly(LEAD.id() + " " + day.plusDays(1), AUDITOR.id() + " null", EXPERT.id() + " null");
    }

    @Test
    void showsNoBarredPersonToTheClient() {
        CaseNews news = new CaseNews();
        Case opened = Case.openedWith(news, news.acceptedBarring(Map.of(), EXPERT));

        assertThat(expect(200, APPLICANT.get(opened.programme())).asString()).doesNotContain(EXPERT.id());
        assertThat(expect(200, APPLICANT.get(opened.stage1())).asString()).doesNotContain(EXPERT.id());
    }

    private static Map<String, Object> teamFrom(LocalDate firstDay) {
        var members = List.of(member(LEAD, "LEAD_AUDITOR"), member(AUDITOR, "AUDITOR"));
        return Forms.team(members, firstDay, firstDay.plusDays(2));
    }

    /** A second delivery; the one after it, under the same key, shows that it was passed. */
    private void tellAgain(News news, Case told) {
        news.tell();
        tell(told.news.signed());
    }

    private void tell(News news) {
        news.tell();
        await().atMost(Case.PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(rows("select event_id from inbox where event_id = '" + news.id() + "'"))
                        .hasSize(1));
    }

    private List<String> barred(CaseNews news) {
        return rows("select person_id, barred_until from barred_person where certification_id = '" + news.certification
                        + "' order by person_id")
                .stream()
                .map(row -> row.getString(0) + " " + row.getLocalDate(1))
                .toList();
    }

    private List<Row> rows(String query) {
        return StreamSupport.stream(pool.query(query).executeAndAwait().spliterator(), false)
                .toList();
    }
}
