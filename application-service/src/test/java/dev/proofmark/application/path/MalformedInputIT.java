package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(BackingServices.class)
class MalformedInputIT {

    static final String DEEP = "{\"scopeKorean\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";

    /** Bodies that no operation can take. */
    static List<String> hopeless() {
        return List.of(
                "{",
                "",
                "null",
                "[]",
                "\"text\"",
                "7",
                "true",
                "{\"unknown\":1}",
                "{\"unknown\":1}}",
                "{'single':1}",
                "{\"a\":1,}",
                "{\"scopeKorean\":\"\\u0000\"}",
                "{\"legalNameKorean\":\"\\u0007\"}",
                "\u0000",
                "{\"a\":NaN}",
                "<xml/>",
                DEEP);
    }

    private static final UUID NOTHING = UUID.fromString("01960000-0000-7000-8000-000000000000");

    static List<String> members() {
        return List.of(
                "{\"scopeKorean\":5}",
                "{\"scopeKorean\":[]}",
                "{\"scopeKorean\":\"a\\u0000b\"}",
                "{\"scopeKorean\":\"a\\u202Eb\"}",
                "{\"scopeKorean\":\"\\ud800\"}",
                "{\"headcount\":\"many\"}",
                "{\"headcount\":1.5}",
                "{\"headcount\":-1}",
                "{\"headcount\":99999999999999999999}",
                "{\"headcount\":1e400}",
                "{\"sites\":{}}",
                "{\"sites\":[null]}",
                "{\"sites\":[5]}",
                "{\"sites\":[{\"siteId\":\"no-id\"}]}",
                "{\"sites\":[{\"siteId\":\"1-1-1-1-1\"}]}",
                "{\"sites\":[{\"headOffice\":\"yes\"}]}",
                "{\"sites\":[{\"headcount\":-5}]}",
                "{\"sites\":[{\"unknown\":1}]}",
                "{\"aiRoles\":[\"KING\"]}",
                "{\"aiRoles\":[0]}",
                "{\"aiRoles\":[null]}",
                "{\"aiRoles\":[\"AI_USER\",\"AI_USER\"]}",
                "{\"aiSystems\":[{\"riskClass\":\"high\"}]}",
                "{\"aiSystems\":[{\"riskClass\":2}]}",
                "{\"consultancy\":[]}",
                "{\"consultancy\":{\"received\":1}}",
                "{\"consultancy\":{\"endedOn\":\"2026-02-30\"}}",
                "{\"consultancy\":{\"endedOn\":\"yesterday\"}}",
                "{\"consultancy\":{\"endedOn\":[2026,1,1]}}",
                "{\"consultancy\":{\"endedOn\":20260101}}",
                "{\"scopeKorean\":\"" + "가".repeat(4001) + "\"}",
                "{\"scopeKorean\":\"" + "가".repeat(400_000) + "\"}");
    }

    @Test
    void isRefusedByEveryOperation() {
        String application = Cases.aDraft();
        List<String> surprises = new ArrayList<>();

        for (String body : hopeless()) {
            note(surprises, body, APPLICANT.post("/organisations", body));
            note(surprises, body, APPLICANT.post("/applications", body));
            note(surprises, body, APPLICANT.put(application, 0, body));
            note(surprises, body, APPLICANT.put(application + "/soa", 0, body));
            note(surprises, body, APPLICANT.post(application + "/agreement/signature", 0, body));
            note(surprises, body, Cases.REVIEWER.put(application + "/review", 0, body));
            note(surprises, body, Cases.REVIEWER.post(application + "/review/conclusion", 0, body));
            note(surprises, body, Cases.REVIEWER.put(application + "/agreement", 0, body));
            note(surprises, body, Cases.REVIEWER.put(application + "/quotation", 0, body));
            note(surprises, body, Cases.REVIEWER.post(application + "/information-requests", 0, body));
            note(
                    surprises,
                    body,
                    APPLICANT.post(application + "/information-requests/" + NOTHING + "/answer", 0, body));
        }

        assertThat(surprises).isEmpty();
    }

    @Test
    void isRefusedInEveryMember() {
        String application = Cases.aDraft();
        List<String> surprises = new ArrayList<>();
        String wellFormed = "{\"scopeKorean\":\"범위\",\"consultancy\":{\"endedOn\":\"2026-01-01\"}}";
        assertThat(APPLICANT.put(application, 0, wellFormed).statusCode()).isEqualTo(200);

        for (String body : members()) {
            note(surprises, body, APPLICANT.put(application, Cases.version(application), body));
        }

        assertThat(surprises).isEmpty();
    }

    @Test
    void isRefusedAsTheEmptyBodyOfATransition() {
        String application = Cases.aDraft();
        List<String> surprises = new ArrayList<>();

        for (String body : List.of("{", "[]", "7", "{\"unknown\":1}", DEEP)) {
            note(surprises, body, APPLICANT.post(application + "/submission", 0, body));
            note(surprises, body, APPLICANT.post(application + "/withdrawal", 0, body));
        }

        assertThat(surprises).isEmpty();
    }

    @Test
    void namesTheFieldOfEachMistake() {
        String application = Cases.aDraft();

        Response refused = APPLICANT.put(
                application, 0, Map.of("scopeKorean", "가".repeat(4001), "sites", List.of(Map.of("headcount", 0))));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.pointer"))
                .containsExactlyInAnyOrder("/scopeKorean", "/sites/0/headcount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "1", "1-1-1-1-1", "%00", "0192f6f4-8a4e-7cc1-9a3e-4d1c6f1f0a1g", "a'b"})
    void isRefusedInThePath(String id) {
        List<String> surprises = new ArrayList<>();

        note(surprises, id, APPLICANT.get("/applications/" + id));
        note(surprises, id, APPLICANT.get("/organisations/" + id));
        note(surprises, id, APPLICANT.put("/applications/" + id, 0, Forms.content()));
        note(surprises, id, APPLICANT.post("/applications/" + id + "/submission", 0, Forms.NOTHING));

        assertThat(surprises).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=x", "limit=99999999999", "cursor=x", "cursor=%00"})
    void isRefusedInTheQuery(String query) {
        List<String> surprises = new ArrayList<>();

        note(surprises, query, APPLICANT.get("/applications?" + query));
        note(surprises, query, APPLICANT.get("/organisations?" + query));

        assertThat(surprises).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"0\"", "\"x\"", "*", "\"99999999999999999999\""})
    void isRefusedAsAVersion(String ifMatch) {
        String application = Cases.aDraft();

        Response answer = io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + dev.proofmark.platform.testing.Tokens.of("applicant"))
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(Forms.content())
                .put("/api/v1" + application);

        assertThat(answer.statusCode()).isEqualTo(412);
    }

    @Test
    void findsNoIdThatNothingHas() {
        assertThat(APPLICANT.get("/applications/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    private static void note(List<String> surprises, String input, Response answer) {
        boolean refused = List.of(400, 404, 413, 422).contains(answer.statusCode());
        // The HTTP layer cuts a body that is too large off before anybody could answer with a problem.
        boolean problem = answer.statusCode() == 413
                || String.valueOf(answer.contentType()).startsWith("application/problem+json");
        boolean leaks = answer.asString().contains("java.") || answer.asString().contains("Exception");
        if (!refused || !problem || leaks) {
            surprises.add(input.substring(0, Math.min(60, input.length())) + " -> " + answer.statusCode() + " "
                    + answer.contentType() + " " + answer.asString());
        }
    }
}
