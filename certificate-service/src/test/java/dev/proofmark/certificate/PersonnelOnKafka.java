package dev.proofmark.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.personnel.CompetenceChanged;
import dev.proofmark.contracts.personnel.CompetenceFunction;
import dev.proofmark.contracts.personnel.DeclarationKind;
import dev.proofmark.contracts.personnel.DeclarationRecorded;
import dev.proofmark.contracts.personnel.DeputyEnded;
import dev.proofmark.contracts.personnel.DeputyNamed;
import dev.proofmark.contracts.personnel.PersonRecorded;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.testing.News;
import dev.proofmark.platform.testing.People;
import io.quarkus.arc.Arc;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The body's people as audit-service tells of them: publishes to the real broker, and waits until all is taken in. */
final class PersonnelOnKafka {
    private static boolean told;

    private PersonnelOnKafka() {}

    /** Everybody who reviews, proposes and decides in these tests is competent for it; told once. */
    static synchronized void competent() {
        if (!told) {
            List<News> competences = Stream.concat(
                            Stream.of("tech-reviewer", "quality")
                                    .flatMap(user -> competences(user, CompetenceFunction.REPORT_REVIEWER)),
                            Stream.of("decider", "decider2", "decider3")
                                    .flatMap(user -> competences(user, CompetenceFunction.DECISION_MAKER)))
                    .toList();
            tellAndWait(competences.toArray(News[]::new));
            told = true;
        }
    }

    /** Somebody works for the body. */
    static News recorded(String user) {
        UUID person = UUID.fromString(People.idOf(user));
        return news(
                Events.PERSON_RECORDED,
                user,
                person,
                new PersonRecorded(People.idOf(user), LocalDate.now(BusinessClock.ZONE)));
    }

    private static Stream<News> competences(String user, CompetenceFunction function) {
        return Stream.of(CaseOnKafka.SCHEME, ProductCaseOnKafka.SCHEME)
                .map(scheme -> competence(Ids.next(), user, scheme, function, null));
    }

    static News competence(
            UUID id, String user, String schemeId, CompetenceFunction function, @Nullable LocalDate withdrawnOn) {
        LocalDate today = LocalDate.now(BusinessClock.ZONE);
        return news(
                Events.COMPETENCE_CHANGED,
                user,
                id,
                new CompetenceChanged(
                        id,
                        People.idOf(user),
                        schemeId,
                        function,
                        List.of("AI"),
                        List.of(),
                        false,
                        false,
                        today,
                        today.plusYears(1),
                        People.idOf("admin"),
                        withdrawnOn,
                        today,
                        null));
    }

    /** Advice whose end keeps away until then. */
    static News consultancy(
            UUID id, String user, UUID organisation, @Nullable LocalDate barredUntil, @Nullable UUID replaces) {
        return news(
                Events.DECLARATION_RECORDED,
                user,
                id,
                new DeclarationRecorded(
                        id,
                        People.idOf(user),
                        DeclarationKind.CONSULTANCY,
                        organisation,
                        null,
                        barredUntil == null ? null : barredUntil.minusYears(2),
                        barredUntil,
                        replaces,
                        LocalDate.now(BusinessClock.ZONE)));
    }

    /** Somebody stands in today. */
    static News deputy(String user, String deputy) {
        LocalDate today = LocalDate.now(BusinessClock.ZONE);
        UUID person = UUID.fromString(People.idOf(user));
        return news(
                Events.DEPUTY_NAMED,
                user,
                person,
                new DeputyNamed(People.idOf(user), People.idOf(deputy), today, today, today));
    }

    static News noDeputy(String user) {
        UUID person = UUID.fromString(People.idOf(user));
        LocalDate today = LocalDate.now(BusinessClock.ZONE);
        return news(Events.DEPUTY_ENDED, user, person, new DeputyEnded(People.idOf(user), today));
    }

    private static <T> News news(EventType<T> type, String user, UUID subject, T data) {
        UUID person = UUID.fromString(People.idOf(user));
        return new News(type, Ids.next(), person, subject, People.idOf("admin"), CaseOnKafka.json(data));
    }

    /** Publishes events, and waits until their effect has committed. */
    static void tellAndWait(News... news) {
        Arrays.stream(news).forEach(News::tell);
        Pool pool = Arc.container().instance(Pool.class).get();
        String ids = Arrays.stream(news).map(each -> "'" + each.id() + "'").collect(Collectors.joining(","));
        await().atMost(Staff.PATIENCE)
                .untilAsserted(() -> assertThat(pool.query("select event_id from inbox where event_id in (" + ids + ")")
                                .executeAndAwait()
                                .size())
                        .isEqualTo(news.length));
    }
}
