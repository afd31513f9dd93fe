package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.PLANNER;
import static dev.proofmark.audit.path.Case.STRANGER;
import static dev.proofmark.audit.path.Case.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.News;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other services tell: again, anew, and in any order. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class EventsIT {

    private static final LocalDate DECISION = LocalDate.of(2026, 2, 28);

    @Inject
    Pool pool;

    @Test
    void takesEachEventInOnceHoweverOftenItArrives() {
        CaseNews news = new CaseNews();
        List<News> told = List.of(news.memberAdded(APPLICANT), news.submitted(), news.accepted("FIRST"), news.signed());
        for (News each : told) {
            each.tell();
            each.tell();
        }
        awaitTaken(told);
        News issued = news.issued(DECISION);
        issued.tell();
        told.forEach(News::tell);
        issued.tell();

        // The last under each key: once it is taken in, so is everything before it.
        List<News> last = List.of(news.memberAdded(STRANGER), news.accepted("LAST"), news.issued(DECISION));
        last.forEach(News::tell);
        awaitTaken(last);

        assertThat(effects("organisation.member-added", news.organisation)).isEqualTo(2);
        assertThat(effects("application.submitted", news.certification)).isEqualTo(1);
        assertThat(effects("application.accepted", news.certification)).isEqualTo(2);
        assertThat(effects("agreement.signed", news.certification)).isEqualTo(1);
        assertThat(effects("certificate.issued", news.certification)).isEqualTo(2);
        Response programme = Case.awaitProgramme(news.certification, APPLICANT);
        assertThat(programme.<List<String>>path("requiredCompetences")).containsExactly("LAST");
        assertThat(created(programme, news)).hasSize(1);
    }

    /** Another event that says the same: the programme and its audits stay what they are. */
    @Test
    void opensOneProgrammeHoweverOftenAnAgreementIsSigned_I05() {
        Case opened = Case.opened();
        Response before = expect(200, PLANNER.get(opened.programme()));
        News again = opened.news.signed();

        again.tell();

        awaitTaken(List.of(again));
        assertThat(expect(200, PLANNER.get(opened.programme())).asString()).isEqualTo(before.asString());
        assertThat(expect(200, PLANNER.get("/audits?certificationId=" + opened.news.certification))
                        .<List<String>>path("items.id"))
                .hasSize(5);
        assertThat(created(before, opened.news)).hasSize(1);
    }

    /** An extension is calculated for itself; what was planned for the certification stays as it is. */
    @ParameterizedTest
    @ValueSource(strings = {"RECERTIFICATION", "SCOPE_EXTENSION", "SCOPE_REDUCTION", "EDITION_CHANGE"})
    void leavesTheProgrammeToTheApplicationThatOpenedIt(String kind) {
        Case opened = Case.opened();
        Response before = expect(200, PLANNER.get(opened.programme()));
        UUID following = UUID.randomUUID();
        List<News> told = Stream.of(opened.news.submitted(), opened.news.accepted("ANOTHER"), opened.news.signed())
                .map(news -> CaseNews.follow(news, kind, following))
                .toList();

        told.forEach(News::tell);

        awaitTaken(told);
        assertThat(expect(200, PLANNER.get(opened.programme())).asString()).isEqualTo(before.asString());
        assertThat(expect(200, PLANNER.get("/audit-times/" + following)).<String>path("certificationId"))
                .isEqualTo(opened.news.certification.toString());
    }

    @Test
    void keepsTheFirstDecisionsDates_I05() {
        Case opened = Case.opened();
        News first = opened.news.issued(DECISION);
        News second = opened.news.issued(DECISION.plusYears(1));

        first.tell();
        second.tell();

        awaitTaken(List.of(first, second));
        assertThat(expect(200, APPLICANT.get(opened.programme())).<String>path("decisionDate"))
                .isEqualTo(DECISION.toString());
    }

    /** Topics have no order among them, and a replay may change the order within one. */
    @ParameterizedTest
    @MethodSource("orders")
    void endsTheSameInWhateverOrderTheNewsArrive(List<String> order) {
        CaseNews news = new CaseNews();
        Map<String, News> all = Map.of(
                "member", news.memberAdded(APPLICANT),
                "submitted", news.submitted(),
                "accepted", news.accepted("AIMS-42001"),
                "signed", news.signed(),
                "issued", news.issued(DECISION));

        for (String name : order) {
            News next = Objects.requireNonNull(all.get(name));
            next.tell();
            awaitTaken(List.of(next));
        }

        Response programme = Case.awaitProgramme(news.certification, APPLICANT);
        assertThat(programme.<String>path("status")).isEqualTo("DATED");
        assertThat(programme.<String>path("organisationId")).isEqualTo(news.organisation.toString());
        assertThat(programme.<String>path("applicationId")).isEqualTo(news.application.toString());
        assertThat(programme.<List<String>>path("requiredCompetences")).containsExactly("AIMS-42001");
        assertThat(programme.<String>path("agreementSignedOn"))
                .isEqualTo(Forms.today().toString());
        assertThat(programme.<String>path("validUntil")).isEqualTo("2029-02-27");
        List<String> dates = programme.path("audits.dueBy");
        assertThat(dates).containsExactly(null, null, "2027-02-28", "2028-02-28", "2029-02-27");
        assertThat(datesOfAudits(news)).isEqualTo(datesOfProgramme(programme));
        assertThat(created(programme, news)).hasSize(1);
    }

    private static Stream<List<String>> orders() {
        return Stream.of(
                List.of("member", "submitted", "accepted", "signed", "issued"),
                List.of("issued", "signed", "accepted", "submitted", "member"),
                List.of("signed", "accepted", "issued", "member", "submitted"),
                List.of("issued", "accepted", "member", "signed", "submitted"),
                List.of("submitted", "issued", "signed", "member", "accepted"));
    }

    @Test
    void hasNoProgrammeAndNoAuditBeforeTheAgreementIsSigned_I03() {
        CaseNews news = new CaseNews();
        List<News> told = List.of(news.memberAdded(APPLICANT), news.submitted(), news.accepted("AIMS-42001"));
        told.forEach(News::tell);
        awaitTaken(told);

        Response programmes = expect(200, APPLICANT.get("/programmes?certificationId=" + news.certification));

        assertThat(programmes.<List<Object>>path("items")).isEmpty();
        assertThat(expect(200, PLANNER.get("/audits?certificationId=" + news.certification))
                        .<List<Object>>path("items"))
                .isEmpty();
    }

    private static Map<String, String> datesOfAudits(CaseNews news) {
        List<Map<String, String>> audits = expect(200, PLANNER.get("/audits?certificationId=" + news.certification))
                .path("items");
        return dates(audits, "id");
    }

    private static Map<String, String> datesOfProgramme(Response programme) {
        List<Map<String, String>> audits = programme.path("audits");
        return dates(audits, "auditId");
    }

    private static Map<String, String> dates(List<Map<String, String>> audits, String id) {
        Map<String, String> dates = new HashMap<>();
        audits.forEach(audit -> dates.put(String.valueOf(audit.get(id)), String.valueOf(audit.get("dueBy"))));
        return dates;
    }

    /** How often others were told that the programme opened. */
    private static List<Heard> created(Response programme, CaseNews news) {
        String id = programme.path("id");
        List<Heard> created = new ArrayList<>(Topic.AUDITS.of(news.certification, "programme.created", id));
        created.removeIf(heard -> !heard.type().equals("programme.created"));
        return created;
    }

    private void awaitTaken(List<News> told) {
        for (News each : told) {
            await().atMost(Case.PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .untilAsserted(
                            () -> assertThat(rows("select count(*) from inbox where event_id = '" + each.id() + "'"))
                                    .as(each.type().name())
                                    .isEqualTo(1));
        }
    }

    /** The audit trail has a line for each time that an event changed something. */
    private long effects(String type, UUID subject) {
        return rows("select count(*) from audit_trail where operation = '" + type + "' and target = '" + subject + "'");
    }

    private long rows(String query) {
        return pool.query(query).executeAndAwait().iterator().next().getLong(0);
    }
}
