package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.STRANGER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(BackingServices.class)
class TenancyIT {

    private static final Map<String, Object> SIGNATURE = Map.of("documentSha256", "0".repeat(64));

    @Test
    void hidesAnApplicationFromAnotherOrganisationWhateverTheVerb() {
        String application = Cases.anApplicationWithAnOffer();

        for (Response answer : everyClientOperation(STRANGER, application, version(application))) {
            expectProblem(404, "not-found", answer);
        }
    }

    @Test
    void answersForAnothersApplicationAsForNone() {
        String theirs = Cases.aDraft();
        String none = "/applications/" + UUID.randomUUID();

        List<Response> ofTheirs = everyClientOperation(STRANGER, theirs, 0);
        List<Response> ofNone = everyClientOperation(STRANGER, none, 0);

        assertThat(ofTheirs.stream().map(TenancyIT::withoutTrace).toList())
                .isEqualTo(ofNone.stream().map(TenancyIT::withoutTrace).toList());
    }

    private static Map<String, Object> withoutTrace(Response answer) {
        Map<String, Object> problem = new HashMap<>(answer.jsonPath().getMap(""));
        problem.remove("traceId");
        problem.remove("instance");
        return problem;
    }

    private static List<Response> everyClientOperation(Client client, String application, long version) {
        return List.of(
                client.get(application),
                client.get(application + "/soa"),
                client.get(application + "/agreement"),
                client.get(application + "/agreement/pdf"),
                client.get(application + "/agreement/offer/pdf"),
                client.put(application, version, Forms.content()),
                client.put(application + "/soa", version, Forms.statement()),
                client.post(application + "/submission", version, Forms.NOTHING),
                client.post(application + "/withdrawal", version, Forms.NOTHING),
                client.post(application + "/agreement/signature", version, SIGNATURE));
    }

    /** The same for an id that does not exist: the role never has the operation. */
    @Test
    void keepsTheBodysOwnOperationsFromEveryApplicant() {
        for (String application : List.of(Cases.aSubmittedApplication(), "/applications/" + UUID.randomUUID())) {
            expectProblem(403, "forbidden", STRANGER.get(application + "/review"));
            expectProblem(403, "forbidden", STRANGER.put(application + "/review", 0, Forms.review()));
            expectProblem(
                    403,
                    "forbidden",
                    STRANGER.post(application + "/review/conclusion", 0, Map.of("outcome", "ACCEPTED")));
            expectProblem(403, "forbidden", STRANGER.put(application + "/agreement", 0, Forms.NOTHING));
        }
    }

    @Test
    void hidesAnOrganisationFromOthersAndItsPlaceInLists() {
        UUID organisation = Cases.anOrganisation();
        String application = Cases.aDraft();

        expectProblem(404, "not-found", STRANGER.get("/organisations/" + organisation));
        expectProblem(404, "not-found", STRANGER.post("/applications", Forms.application(organisation)));
        assertThat(expect(200, STRANGER.get("/organisations?limit=100")).<List<String>>path("items.id"))
                .doesNotContain(organisation.toString());
        assertThat(expect(200, STRANGER.get("/applications?limit=100")).<List<String>>path("items.id"))
                .doesNotContain(application.substring("/applications/".length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "planner", "tech-reviewer", "decider", "quality", "assessor"})
    void showsEveryApplicationToTheStaffWhoNeedIt(String user) {
        String application = Cases.aDraft();

        expect(200, new Client(user).get(application));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead-auditor", "expert", "lab-tester", "evaluator", "admin"})
    void hidesApplicationsFromOtherStaff(String user) {
        String application = Cases.aDraft();

        expectProblem(404, "not-found", new Client(user).get(application));
        expectProblem(403, "forbidden", new Client(user).put(application + "/review", 0, Forms.review()));
    }

    @Test
    void doesNotLetStaffWriteForTheClient() {
        String application = Cases.aCompleteDraft();
        long version = version(application);

        expectProblem(403, "forbidden", REVIEWER.put(application, version, Forms.content()));
        expectProblem(403, "forbidden", REVIEWER.post(application + "/submission", version, Forms.NOTHING));
        expectProblem(403, "forbidden", REVIEWER.put("/applications/" + UUID.randomUUID(), version, Forms.content()));
    }

    /** Whoever belongs to the applicant does not review it, whatever role they have (ISO/IEC 17021-1:2015, 5.2). */
    @Test
    void keepsAReviewerFromTheirOwnOrganisationsApplication() {
        UUID organisation = UUID.randomUUID();
        expect(201, REVIEWER.post("/organisations", Forms.organisation(organisation)));
        String application = "/applications/"
                + expect(201, REVIEWER.post("/applications", Forms.application(organisation)))
                        .path("id");
        expect(200, REVIEWER.put(application, 0, Forms.content()));
        expect(200, REVIEWER.put(application + "/soa", 1, Forms.statement()));
        expect(200, REVIEWER.post(application + "/submission", 2, Forms.NOTHING));

        expectProblem(409, "reviewer-belongs-to-client", REVIEWER.put(application + "/review", 3, Forms.review()));
        expectProblem(409, "reviewer-belongs-to-client", REVIEWER.get(application + "/review"));
    }

    @Test
    void asksWhoIsThere() {
        String application = Cases.aDraft();

        Response nobody = given().get("/api/v1" + application);
        Response forged = given().header("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30.")
                .get("/api/v1" + application);

        expectProblem(401, "unauthenticated", nobody);
        expectProblem(401, "unauthenticated", forged);
    }

    @Test
    void showsTheOwnerWhatIsTheirs() {
        String application = Cases.aDraft();

        assertThat(expect(200, APPLICANT.get(application)).<String>path("id")).isNotBlank();
    }
}
