package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.STRANGER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.SampleFiles;
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
class DocumentTenancyIT {

    @Test
    void hidesDocumentsFromAnotherOrganisationWhateverTheVerb() {
        String application = Cases.aDraft();
        Paper theirs = Paper.announced(application, "policy.pdf");
        expect(200, theirs.upload(SampleFiles.pdf()));

        for (Response answer : everyOperation(STRANGER, application, theirs)) {
            expectProblem(404, "not-found", answer);
        }
        assertThat(theirs.download().asByteArray()).isEqualTo(SampleFiles.pdf());
    }

    @Test
    void answersForAnothersDocumentsAsForNone() {
        String application = Cases.aDraft();
        String none = "/applications/" + UUID.randomUUID();

        assertThat(withoutTraces(everyOperation(STRANGER, application, Paper.announced(application, "a.pdf"))))
                .isEqualTo(withoutTraces(
                        everyOperation(STRANGER, none, new Paper(none + "/documents/" + UUID.randomUUID()))));
    }

    /** An id of one's own application opens no other's document. */
    @Test
    void findsADocumentBesideItsOwnApplicationOnly() {
        Paper theirs = Paper.announced(Cases.aDraft(), "policy.pdf");
        expect(200, theirs.upload(SampleFiles.pdf()));
        String id = theirs.address().substring(theirs.address().lastIndexOf('/'));
        Paper wrongly = new Paper(Cases.aDraft() + "/documents" + id);

        expectProblem(404, "not-found", wrongly.look());
        expectProblem(404, "not-found", wrongly.download());
        expectProblem(404, "not-found", wrongly.remove(Cases.APPLICANT, 1));
        expectProblem(404, "not-found", wrongly.upload(Cases.APPLICANT, 1, SampleFiles.pdf(), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "planner", "tech-reviewer", "decider", "quality", "assessor"})
    void showsDocumentsToTheStaffWhoNeedThem(String user) {
        String application = Cases.aDraft();
        Paper paper = Paper.announced(application, "policy.pdf");
        expect(200, paper.upload(SampleFiles.pdf()));
        Client staff = new Client(user);

        expect(200, paper.look(staff));
        expect(200, paper.download(staff, Map.of()));
        assertThat(expect(200, staff.get(application + "/documents")).<List<?>>path("items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead-auditor", "expert", "lab-tester", "admin"})
    void hidesDocumentsFromOtherStaff(String user) {
        String application = Cases.aDraft();
        Paper paper = Paper.announced(application, "policy.pdf");

        for (Response answer : everyOperation(new Client(user), application, paper)) {
            expectProblem(404, "not-found", answer);
        }
    }

    @Test
    void doesNotLetStaffWriteForTheClient() {
        String application = Cases.aDraft();
        Paper paper = Paper.announced(application, "policy.pdf");

        expectProblem(403, "forbidden", REVIEWER.post(application + "/documents", Paper.form("a.pdf")));
        expectProblem(403, "forbidden", paper.upload(REVIEWER, 0, SampleFiles.pdf(), Map.of()));
        expectProblem(403, "forbidden", paper.remove(REVIEWER, 0));
        Paper none = new Paper("/applications/" + UUID.randomUUID() + "/documents/" + UUID.randomUUID());
        expectProblem(403, "forbidden", none.upload(REVIEWER, 0, SampleFiles.pdf(), Map.of()));
    }

    @Test
    void asksWhoIsThere() {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");
        String content = "/api/v1" + paper.address() + "/content";

        expectProblem(401, "unauthenticated", given().get(content));
        expectProblem(
                401,
                "unauthenticated",
                given().header("If-Match", "\"0\"").body(SampleFiles.pdf()).put(content));
    }

    private static List<Response> everyOperation(Client client, String application, Paper paper) {
        return List.of(
                client.get(application + "/documents"),
                client.post(application + "/documents", Paper.form("a.pdf")),
                paper.look(client),
                paper.upload(client, 1, SampleFiles.pdf(), Map.of()),
                paper.download(client, Map.of()),
                client.get(paper.address() + "/versions/1/content"),
                paper.remove(client, 1));
    }

    private static List<Map<String, Object>> withoutTraces(List<Response> answers) {
        return answers.stream()
                .map(answer -> {
                    Map<String, Object> problem =
                            new HashMap<>(answer.jsonPath().getMap(""));
                    problem.remove("traceId");
                    problem.remove("instance");
                    return problem;
                })
                .toList();
    }
}
