package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data that nobody needs any longer goes; what happened stays. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ErasureIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Client QUALITY = new Client("quality");

    @Inject
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    Pool database;

    private final UUID person = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"quality", "admin"})
    void erasesThePersonAndKeepsWhatWasWrittenToThem(String user) {
        String application = Cases.aDraft();
        know(person);
        UUID message = aSentMessage(application);

        Response erased = expect(200, new Client(user).post(erasure(person), Forms.NOTHING));

        assertThat(erased.<String>path("personId")).isEqualTo(person.toString());
        assertThat(rows("select 1 from person where id = $1", person.toString()))
                .isEmpty();
        assertThat(everywhere(mail(person))).isEmpty();
        Response kept = expect(200, APPLICANT.get(application + "/correspondence/" + message));
        assertThat(kept.<String>path("state")).isEqualTo("SENT");
        assertThat(kept.<String>path("recipientId")).isEqualTo(person.toString());
    }

    @Test
    void isTheSameHoweverOftenAndForNobody() {
        know(person);
        String key = UUID.randomUUID().toString();

        Response first = expect(200, QUALITY.post(erasure(person), Forms.NOTHING, key));
        Response repeated = expect(200, QUALITY.post(erasure(person), Forms.NOTHING, key));
        Response anew = expect(200, QUALITY.post(erasure(person), Forms.NOTHING));

        assertThat(repeated.asString()).isEqualTo(first.asString());
        assertThat(anew.asString()).isEqualTo(first.asString());
        expect(200, QUALITY.post(erasure(UUID.randomUUID()), Forms.NOTHING));
    }

    @Test
    void isOnTheAuditTrailWithoutWhatWasErased() {
        know(person);
        expect(200, QUALITY.post(erasure(person), Forms.NOTHING));

        List<Row> trail = rows("select * from audit_trail where target = $1", "/api/v1" + erasure(person));

        assertThat(trail).hasSize(1);
        assertThat(trail.getFirst().getString("operation")).isEqualTo("ErasePerson");
        assertThat(trail.getFirst().toJson().encode()).doesNotContain(mail(person), "지워질");
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "reviewer", "planner", "assessor"})
    void isForTheQualityManagerAndTheAdministratorAlone(String user) {
        know(person);

        expectProblem(403, "forbidden", new Client(user).post(erasure(person), Forms.NOTHING));

        assertThat(rows("select 1 from person where id = $1", person.toString()))
                .hasSize(1);
    }

    @Test
    void refusesWhatDoesNotFit() {
        expectProblem(400, "invalid-id", QUALITY.post("/people/me/erasure", Forms.NOTHING));
        expectProblem(400, "malformed-request", QUALITY.post(erasure(person), Map.of("reason", "-")));
        expectProblem(400, "idempotency-key-required", QUALITY.post(erasure(person), Forms.NOTHING, "short"));
    }

    /** 30 days after its end, by the business clock. */
    @Test
    void forgetsTheAddressOfAnInvitationThatNobodyTookUp() {
        String path = "/organisations/" + Cases.anOrganisation() + "/invitations";
        UUID old = invite(path);
        UUID recent = invite(path);
        UUID revoked = invite(path);
        expect(200, APPLICANT.post(path + "/" + revoked + "/revocation", 0, Forms.NOTHING));
        ended(recent, "29 days 23 hours");

        ended(old, "30 days 1 hour");

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(invitation(old).getString("email")).isNull());
        assertThat(invitation(old).getString("status")).isEqualTo("EXPIRED");
        assertThat(invitation(recent).getString("email")).isEqualTo(recent + "@gaon.example");
        assertThat(invitation(revoked).getString("email")).isNull();
        assertThat(rows("select * from audit_trail where target = $1", old.toString()))
                .singleElement()
                .satisfies(line -> assertThat(line.getString("actor")).isEqualTo("application-service"));
        assertThat(expect(200, APPLICANT.get(path)).<List<String>>path("items.status"))
                .contains("EXPIRED", "PENDING", "REVOKED");
    }

    private static String erasure(UUID person) {
        return "/people/" + person + "/erasure";
    }

    private static String mail(UUID who) {
        return "erase-" + who + "@proofmark.example";
    }

    private void know(UUID who) {
        change(
                "insert into person (id, mail, name, language) values ($1, $2, '지워질 사람', 'KOREAN')",
                Tuple.of(who.toString(), mail(who)));
    }

    private UUID aSentMessage(String application) {
        Response known = expect(200, APPLICANT.get(application));
        UUID id = UUID.randomUUID();
        change(
                "insert into message (id, occasion_id, organisation_id, certification_id, person_id, template,"
                        + " template_version, language, subject, body, written_at, state, attempts, sent_at,"
                        + " correlation_id) values ($1, $1, $2, $3, $4, 'report-issued', 1, 'KOREAN', 's', 'b', now(),"
                        + " 'SENT', 1, now(), 'c')",
                Tuple.of(
                        id,
                        UUID.fromString(known.path("organisationId")),
                        UUID.fromString(known.path("certificationId")),
                        person.toString()));
        return id;
    }

    private static UUID invite(String path) {
        UUID id = UUID.randomUUID();
        Map<String, Object> letter =
                Map.of("id", id.toString(), "email", id + "@gaon.example", "role", "READER", "language", "ko");
        expect(201, APPLICANT.post(path, letter));
        return id;
    }

    private void ended(UUID invitation, String ago) {
        change(
                "update organisation_invitation set issued_at = now() - interval '60 days',"
                        + " expires_at = now() - cast($2::text as interval) where id = $1",
                Tuple.of(invitation, ago));
    }

    private Row invitation(UUID id) {
        return rows("select * from organisation_invitation where id = $1", id).getFirst();
    }

    /** Where in the tables about people and letters a text still stands. */
    private List<Row> everywhere(String text) {
        return rows(
                "select t::text from person t where t::text like $1"
                        + " union all select t::text from message t where t::text like $1"
                        + " union all select t::text from idempotent_answer t where t::text like $1",
                "%" + text + "%");
    }

    private List<Row> rows(String sql, Object value) {
        return database.preparedQuery(sql).execute(Tuple.of(value)).await().indefinitely().stream()
                .toList();
    }

    private void change(String sql, Tuple values) {
        assertThat(database.preparedQuery(sql)
                        .execute(values)
                        .await()
                        .indefinitely()
                        .rowCount())
                .isEqualTo(1);
    }
}
