package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class StatementCsvIT {

    @Test
    void leadsThroughASpreadsheetAndBack() {
        String application = Cases.aCompleteDraft();
        Response before = expect(200, APPLICANT.get(application + "/soa"));

        Response file = export("applicant", application);
        expect(200, send(application, "?version=2.0&date=2026-03-01", file.asByteArray()));

        Response after = expect(200, APPLICANT.get(application + "/soa"));
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"soa-");
        assertThat(after.<List<Object>>path("controls")).isEqualTo(before.path("controls"));
        assertThat(after.<String>path("version")).isEqualTo("2.0");
        assertThat(after.<String>path("date")).isEqualTo("2026-03-01");
        assertThat(expect(200, APPLICANT.get(application)).<List<Object>>path("missing"))
                .isEmpty();
    }

    @Test
    void givesAnEmptyDraftAFormToFillIn() {
        String file = new String(export("applicant", Cases.aDraft()).asByteArray(), StandardCharsets.UTF_8);

        assertThat(file.lines()).hasSize(39);
        assertThat(file).startsWith("\uFEFFcontrolId,titleKorean,titleEnglish,applicable,");
    }

    @Test
    void pointsToEachMistakeAsInJson() {
        String application = Cases.aDraft();

        Response unknown = expectProblem(
                422, "validation", send(application, "", "controlId,applicable\nA.99.1,true\nA.2.2,true"));
        Response status = expectProblem(
                400, "malformed-request", send(application, "", "controlId,implementationStatus\nA.2.2,SOMEDAY"));
        Response answer =
                expectProblem(400, "malformed-request", send(application, "", "controlId,applicable\nA.2.2,maybe"));
        Response date =
                expectProblem(400, "malformed-request", send(application, "?date=2026-02-30", "controlId\nA.2.2"));
        Response invisible = expectProblem(
                400, "malformed-request", send(application, "", "controlId,justification\nA.2.2,a\u0000b"));

        assertThat(unknown.<List<String>>path("errors.pointer")).containsExactly("/controls/0/controlId");
        assertThat(status.<List<String>>path("errors.pointer")).containsExactly("/controls/0/implementationStatus");
        assertThat(answer.<List<String>>path("errors.pointer")).containsExactly("/controls/0/applicable");
        assertThat(date.<List<String>>path("errors.pointer")).containsExactly("/date");
        assertThat(invisible.<List<String>>path("errors.pointer")).containsExactly("/controls/0/justification");
    }

    @Test
    void refusesWhatIsNoStatement() {
        String application = Cases.aDraft();

        expectProblem(422, "csv-columns", send(application, "", "control,yes\nA.2.2,true"));
        expectProblem(422, "csv-unreadable", send(application, "", "controlId\n\"A.2.2"));
        expectProblem(422, "validation", send(application, "", "controlId,justification\nA.2.2," + "가".repeat(2001)));
        expectProblem(413, "too-large", send(application, "", "controlId\n" + "x".repeat(2_000_000)));
        expectProblem(404, "not-found", export("applicant2", application));
    }

    private static Response export(String user, String application) {
        return given().header("Authorization", "Bearer " + Tokens.of(user))
                .accept("text/csv")
                .get("/api/v1" + application + "/soa");
    }

    private static Response send(String application, String query, String file) {
        return send(application, query, file.getBytes(StandardCharsets.UTF_8));
    }

    private static Response send(String application, String query, byte[] file) {
        return given().header("Authorization", "Bearer " + Tokens.of("applicant"))
                .header("If-Match", "\"" + version(application) + "\"")
                .header("Content-Type", "text/csv")
                .body(file)
                .put("/api/v1" + application + "/soa" + query);
    }
}
