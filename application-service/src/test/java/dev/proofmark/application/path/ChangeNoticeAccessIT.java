package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.STRANGER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static dev.proofmark.application.path.Notices.aContract;
import static dev.proofmark.application.path.Notices.aNotice;
import static dev.proofmark.application.path.Notices.assessment;
import static dev.proofmark.application.path.Notices.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.application.path.Notices.Contract;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees notices of changes, who writes them, and in which order they are worked off. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ChangeNoticeAccessIT {

    private static final String ALL = "/change-notices";

    @Inject
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    Pool database;

    @Test
    void isNothingToStrangers() {
        Contract contract = aContract();
        String notice = aNotice(contract);
        Map<String, Object> form = form(contract.certification());

        expectProblem(404, "not-found", STRANGER.get(contract.notices()));
        expectProblem(404, "not-found", STRANGER.post(contract.notices(), form));
        expectProblem(404, "not-found", STRANGER.get(notice));
        expectProblem(404, "not-found", STRANGER.put(notice, 0, form));
        expectProblem(404, "not-found", STRANGER.post(notice + "/withdrawal", 0, Forms.NOTHING));
        expectProblem(403, "forbidden", STRANGER.post(notice + "/assessment", 0, assessment("NO_ACTION")));
        expectProblem(403, "forbidden", STRANGER.get(ALL));
    }

    /** One client's notice is not found among another's, not even by those who see both. */
    @Test
    void belongsToItsOrganisation() {
        String notice = aNotice(aContract());
        Contract other = aContract();
        String astray = other.notices() + notice.substring(notice.lastIndexOf('/'));

        expectProblem(404, "not-found", APPLICANT.get(astray));
        expectProblem(404, "not-found", APPLICANT.put(astray, 0, form(other.certification())));
        expectProblem(404, "not-found", REVIEWER.get(astray));
        expectProblem(404, "not-found", REVIEWER.post(astray + "/assessment", 0, assessment("NO_ACTION")));
        expectProblem(404, "not-found", APPLICANT.get(other.notices() + "/" + UUID.randomUUID()));
    }

    @Test
    void isReadByReadersAndWrittenByEditors() {
        Contract contract = aContract();
        String notice = aNotice(contract);
        Map<String, Object> form = form(contract.certification());
        join(contract, "applicant2", "READER");

        expect(200, STRANGER.get(notice));
        expect(200, STRANGER.get(contract.notices()));
        expectProblem(403, "forbidden", STRANGER.post(contract.notices(), form));
        expectProblem(403, "forbidden", STRANGER.put(notice, version(notice), form));
        expectProblem(403, "forbidden", STRANGER.post(notice + "/withdrawal", version(notice), Forms.NOTHING));
        assertThat(change(
                        "update organisation_member set role = 'EDITOR' where organisation_id = $1 and person_id = $2",
                        Tuple.of(contract.organisation(), People.idOf("applicant2"))))
                .isEqualTo(1);

        expect(200, STRANGER.put(notice, version(notice), form));
        expect(201, STRANGER.post(contract.notices(), form));
        expect(200, STRANGER.post(notice + "/withdrawal", version(notice), Forms.NOTHING));
    }

    @Test
    void leavesEachSideItsPart() {
        Contract contract = aContract();
        String notice = aNotice(contract);
        Map<String, Object> form = form(contract.certification());

        expectProblem(403, "forbidden", APPLICANT.post(notice + "/assessment", 0, assessment("NO_ACTION")));
        expectProblem(403, "forbidden", REVIEWER.post(contract.notices(), form));
        expectProblem(403, "forbidden", REVIEWER.put(notice, 0, form));
        expectProblem(403, "forbidden", REVIEWER.post(notice + "/withdrawal", 0, Forms.NOTHING));
        expectProblem(403, "forbidden", new Client("planner").post(notice + "/assessment", 0, assessment("NO_ACTION")));
        expect(200, new Client("planner").get(notice));
        expect(200, new Client("planner").get(ALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "lead-auditor", "decider", "quality", "admin", "assessor"})
    void keepsTheBodysListFromOthers(String user) {
        expectProblem(403, "forbidden", new Client(user).get(ALL));
    }

    /** Whoever belongs to the client does not assess for the body (ISO/IEC 17021-1:2015, 5.2). */
    @Test
    void keepsAReviewerFromTheirOwnOrganisationsNotice() {
        Contract contract = aContract();
        String notice = aNotice(contract);
        join(contract, "reviewer", "READER");

        expectProblem(
                409,
                "reviewer-belongs-to-client",
                REVIEWER.post(notice + "/assessment", version(notice), assessment("NO_ACTION")));
    }

    /** By the day on which they were told, whatever ids their clients brought; a page begins where the last one ended. */
    @Test
    void listsTheOldestFirstPageByPage() {
        Contract contract = aContract();
        List<String> told = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            Map<String, Object> form = form(contract.certification());
            String id = "0000000%d-0000-4000-8000-%s"
                    .formatted(9 - day, UUID.randomUUID().toString().substring(24));
            form.put("id", id);
            expect(201, APPLICANT.post(contract.notices(), form));
            assertThat(change(
                            "update change_notice set notified_on = $2 where id = $1",
                            Tuple.of(UUID.fromString(id), LocalDate.of(2020, 1, 1 + day))))
                    .isEqualTo(1);
            told.add(id);
        }
        expect(200, APPLICANT.post(contract.notices() + "/" + told.get(1) + "/withdrawal", 0, Forms.NOTHING));

        assertThat(everyPage(APPLICANT, contract.notices() + "?limit=1")).containsExactlyElementsOf(told);
        assertThat(everyPage(REVIEWER, ALL + "?status=NOTIFIED&limit=1"))
                .containsSubsequence(told.get(0), told.get(2))
                .doesNotContain(told.get(1));
        assertThat(everyPage(REVIEWER, ALL + "?limit=100")).containsSubsequence(told);
        assertThat(everyPage(REVIEWER, ALL + "?status=WITHDRAWN&limit=100")).contains(told.get(1));
        expectProblem(422, "validation", REVIEWER.get(ALL + "?status=OPEN"));
        expectProblem(422, "validation", REVIEWER.get(ALL + "?cursor=x"));
    }

    /** The database keeps every notice, whatever the service asks. */
    @Test
    void isNeverDeleted() {
        String notice = aNotice(aContract());
        UUID id = UUID.fromString(notice.substring(notice.lastIndexOf('/') + 1));

        assertThatThrownBy(() -> change("delete from change_notice where id = $1", Tuple.of(id)))
                .hasMessageContaining("permission denied");
    }

    private static List<String> everyPage(Client client, String list) {
        List<String> ids = new ArrayList<>();
        Response page = expect(200, client.get(list));
        ids.addAll(page.<List<String>>path("items.id"));
        while (page.path("next") != null) {
            page = expect(200, client.get(list + "&cursor=" + page.path("next")));
            ids.addAll(page.<List<String>>path("items.id"));
        }
        return ids;
    }

    private void join(Contract contract, String user, String role) {
        assertThat(change(
                        "insert into organisation_member (person_id, organisation_id, role, since, version)"
                                + " values ($1, $2, $3, now(), 0)",
                        Tuple.of(People.idOf(user), contract.organisation(), role)))
                .isEqualTo(1);
    }

    private int change(String sql, Tuple values) {
        return database.preparedQuery(sql)
                .execute(values)
                .await()
                .indefinitely()
                .rowCount();
    }
}
