package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.AUDITOR;
import static dev.proofmark.audit.path.Case.LEAD;
import static dev.proofmark.audit.path.Case.PLANNER;
import static dev.proofmark.audit.path.Case.change;
import static dev.proofmark.audit.path.Case.etag;
import static dev.proofmark.audit.path.Case.expect;
import static dev.proofmark.audit.path.Case.expectProblem;
import static dev.proofmark.audit.path.Forms.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.audit.audittime.Planning;
import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody is on two audits on one day, whatever two planners do at the same moment (I-10). */
@QuarkusTest
@WithTestResource(BackingServices.class)
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields.
class BookingIT {

    private static final String PROPOSALS = "/team-proposals";
    private static final int ROUNDS_PER_CASE = 25;

    @Inject
    Pool pool;

    @Test
    void letsExactlyOneOfTwoPlannersHaveAnAuditor_I10() throws Exception {
        race(20);
    }

    @Test
    @Tag("scale")
    void letsExactlyOneOfTwoPlannersHaveAnAuditorAThousandTimes_I10() throws Exception {
        race(1_000);
    }

    /** The database itself refuses, should a program ever fail to look. */
    @Test
    void areKeptApartByTheDatabase_I10() {
        Case one = Case.opened();
        Case other = Case.opened();
        LocalDate day = Forms.today().plusDays(3);

        insert(one.stage1(), day, day.plusDays(2));
        insert(other.stage1(), day.plusDays(3), day.plusDays(3));

        assertThatThrownBy(() -> insert(other.stage2(), day.plusDays(2), day.plusDays(9)))
                .hasMessageContaining("booking_never_double");
    }

    @Test
    void tellWhoIsHeldAndLetThemGoByObjectionReplacementAndConclusion_I10() {
        Case one = Case.opened();
        Case other = Case.opened();
        one.propose(one.stage1(), Forms.team());

        Response refused = change(PLANNER, other.stage1(), PROPOSALS, Forms.team());
        expectProblem(
                409, "I-10-booking", refused, "/members/0/personId", "/members/1/personId", "/members/2/personId");
        assertThat(refused.<String>path("errors[0].detail"))
                .contains(LEAD.id(), Forms.today().toString());

        one.propose(one.stage1(), Forms.team(List.of(member(LEAD, "LEAD_AUDITOR"))));
        expectProblem(
                409, "I-10-booking", change(PLANNER, other.stage1(), PROPOSALS, Forms.team()), "/members/0/personId");

        expect(200, change(APPLICANT, one.stage1(), "/objections", Forms.objection()));
        other.propose(other.stage1(), Forms.team());
        expectProblem(
                409,
                "I-10-booking",
                change(PLANNER, one.stage1(), PROPOSALS, Forms.team(List.of(member(LEAD, "LEAD_AUDITOR")))),
                "/members/0/personId");
    }

    @Test
    void endWithTheClosingMeeting_I10() {
        Case audited = Case.opened();
        audited.begin(audited.stage1());
        expectProblem(
                409,
                "I-10-booking",
                change(PLANNER, audited.stage2(), PROPOSALS, Forms.team(List.of(member(LEAD, "LEAD_AUDITOR")))),
                "/members/0/personId");

        expect(200, audited.conclude(audited.stage1(), Forms.readiness("READY")));

        expect(200, change(PLANNER, audited.stage2(), PROPOSALS, Forms.team()));
    }

    private void race(int rounds) throws Exception {
        Case one = Case.opened();
        Case other = Case.opened();
        for (int round = 0; round < rounds; round++) {
            if (round % ROUNDS_PER_CASE == ROUNDS_PER_CASE - 1) {
                one = Case.opened();
                other = Case.opened();
            }
            round(one, other, Forms.today().plusDays(10L + 7L * (round % ROUNDS_PER_CASE)), round);
        }
    }

    /** Two audits want one lead on days that overlap by one, at the same moment. */
    private void round(Case one, Case other, LocalDate day, int round) throws Exception {
        List<Map<String, Object>> members = List.of(member(LEAD, "LEAD_AUDITOR"), member(AUDITOR, "AUDITOR"));
        List<String> audits = List.of(one.stage1(), other.stage1());
        List<String> etags = List.of(etag(audits.getFirst()), etag(audits.getLast()));

        List<Response> answers = Planning.atOnce(
                2,
                number -> PLANNER.post(
                        audits.get(number) + PROPOSALS,
                        etags.get(number),
                        Forms.team(members, day.plusDays(2L * number), day.plusDays(2L + 2L * number))));

        assertThat(answers)
                .extracting(Response::statusCode)
                .as("round %d", round)
                .containsExactlyInAnyOrder(200, 409);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> Planning.expectProblem(409, "I-10-booking", answer));
        assertThat(holding(LEAD, day.plusDays(2))).as("round %d", round).isEqualTo(1);
        assertThat(holding(AUDITOR, day.plusDays(2))).as("round %d", round).isEqualTo(1);
    }

    private long holding(Client person, LocalDate day) {
        return pool.query("select count(*) from booking where person_id = '" + person.id() + "' and '" + day
                        + "' between first_day and last_day")
                .executeAndAwait()
                .iterator()
                .next()
                .getLong(0);
    }

    private void insert(String audit, LocalDate firstDay, LocalDate lastDay) {
        String id = audit.substring(audit.lastIndexOf('/') + 1);
        int inserted = pool.query("insert into booking (audit_id, person_id, first_day, last_day) values ('" + id
                        + "', '" + LEAD.id() + "', '" + firstDay + "', '" + lastDay + "')")
                .executeAndAwait()
                .rowCount();
        assertThat(inserted).isEqualTo(1);
    }
}
