package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ConcurrencyIT {

    private static final int AT_ONCE = 6;

    @RepeatedTest(3)
    void letsExactlyOneOfManySubmissionsWin_I53() throws Exception {
        String application = Cases.aCompleteDraft();
        long version = version(application);

        List<Response> answers = atOnce(number -> APPLICANT.post(application + "/submission", version, Forms.NOTHING));

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(1);
        assertThat(answers.stream().map(Response::statusCode).filter(status -> status != 200))
                .hasSize(AT_ONCE - 1)
                .containsAnyOf(409, 412)
                .allMatch(status -> status == 409 || status == 412);
        assertThat(version(application)).isEqualTo(version + 1);
    }

    @RepeatedTest(3)
    void letsExactlyOneOfASubmissionAndAWithdrawalWin_I53() throws Exception {
        String application = Cases.aCompleteDraft();
        long version = version(application);

        List<Response> answers = atOnce(number -> APPLICANT.post(
                application + (number % 2 == 0 ? "/submission" : "/withdrawal"), version, Forms.NOTHING));

        List<Response> won =
                answers.stream().filter(answer -> answer.statusCode() == 200).toList();
        assertThat(won).hasSize(1);
        assertThat(expect(200, APPLICANT.get(application)).<String>path("status"))
                .isEqualTo(won.getFirst().path("status"));
    }

    @Test
    void takesATransitionWithoutABody() {
        String application = Cases.aCompleteDraft();

        expect(200, APPLICANT.post(application + "/submission", version(application), ""));
    }

    @Test
    void doesNothingTwiceUnderOneKey() throws Exception {
        String application = Cases.aCompleteDraft();
        long version = version(application);
        String key = UUID.randomUUID().toString();

        List<Response> answers =
                atOnce(number -> APPLICANT.post(application + "/submission", version, Forms.NOTHING, key));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200 || answer.statusCode() == 409);
        assertThat(answers).anyMatch(answer -> answer.statusCode() == 200);
        assertThat(version(application)).isEqualTo(version + 1);
    }

    @Test
    void givesTheFirstAnswerAgain() {
        UUID organisation = Cases.anOrganisation();
        String key = UUID.randomUUID().toString();

        Response first = expect(201, APPLICANT.post("/applications", Forms.application(organisation), key));
        Response again = expect(201, APPLICANT.post("/applications", Forms.application(organisation), key));

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void refusesAKeyThatBelongsToAnotherRequest() {
        UUID organisation = Cases.anOrganisation();
        UUID other = Cases.anOrganisation();
        String key = UUID.randomUUID().toString();
        expect(201, APPLICANT.post("/applications", Forms.application(organisation), key));

        expectProblem(422, "idempotency-key-reused", APPLICANT.post("/applications", Forms.application(other), key));
    }

    @Test
    void demandsAKeyForEveryPost() {
        expectProblem(
                400,
                "idempotency-key-required",
                APPLICANT.post("/organisations", Forms.organisation(UUID.randomUUID()), ""));
    }

    @Test
    void demandsTheVersionOfEveryChange() {
        String application = Cases.aCompleteDraft();

        expectProblem(428, "if-match-required", APPLICANT.putWithoutVersion(application, Forms.content()));
        expectProblem(428, "if-match-required", APPLICANT.putWithoutVersion(application + "/soa", Forms.statement()));
        expectProblem(428, "if-match-required", APPLICANT.post(application + "/submission", Forms.NOTHING));
        expectProblem(428, "if-match-required", APPLICANT.post(application + "/withdrawal", Forms.NOTHING));
    }

    @Test
    void refusesAVersionThatHasPassed() {
        String application = Cases.aCompleteDraft();
        long passed = version(application) - 1;

        expectProblem(412, "version-mismatch", APPLICANT.put(application, passed, Forms.content()));
        expectProblem(412, "version-mismatch", APPLICANT.post(application + "/submission", passed, Forms.NOTHING));
    }

    @Test
    void countsEveryChangeInTheEntityTag() {
        String application = Cases.aDraft();
        String before = expect(200, APPLICANT.get(application)).header("ETag");

        Response changed = expect(200, APPLICANT.put(application, version(application), Map.of("scopeKorean", "범위")));

        assertThat(changed.header("ETag")).isNotEqualTo(before);
        assertThat(expect(200, APPLICANT.get(application)).header("ETag")).isEqualTo(changed.header("ETag"));
    }

    private static List<Response> atOnce(IntFunction<Response> request) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Response>> answers = new ArrayList<>();
            for (int number = 0; number < AT_ONCE; number++) {
                int mine = number;
                answers.add(people.submit(() -> {
                    int arrival = start.await();
                    assertThat(arrival).isNotNegative();
                    return request.apply(mine);
                }));
            }
            List<Response> responses = new ArrayList<>();
            for (Future<Response> answer : answers) {
                responses.add(answer.get());
            }
            return responses;
        }
    }
}
