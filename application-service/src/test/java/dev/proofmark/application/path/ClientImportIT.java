package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Clients from a body's former records, from the file to the organisation that somebody is invited to. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ClientImportIT {

    private static final Client ADMIN = new Client("admin");
    private static final String IMPORTS = "/imports/clients";
    private static final String HEADINGS = "고객번호;국문법인명;영문법인명;국가;등록번호;국문주소;영문주소;영문도시;담당자;담당자전자우편;"
            + "사업장국문명;사업장영문명;사업장국가;사업장우편번호;사업장주소;사업장영문주소;본사여부;사업장인원;사업장국문활동;사업장영문활동";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void comeWholeOnceAndLeadToTheirOwners() {
        String file = file(client("A", "124-81-00998"), site("A"), client("B", "220-81-62517"));

        Response looked = lookedThrough(file);

        assertThat(looked.<String>path("status")).isEqualTo("CHECKED");
        assertThat(looked.<Integer>path("added")).isEqualTo(2);
        assertThat(looked.<Integer>path("rowsRead")).isEqualTo(4);
        assertThat(organisations()).isEmpty();
        Response executed = executed(looked);
        assertThat(executed.<String>path("status")).isEqualTo("EXECUTED");
        assertThat(organisations()).hasSize(2);
        String organisation = "/organisations/" + organisations().getFirst();
        assertThat(expect(200, REVIEWER.get(organisation + "/sites")).<List<String>>path("items.nameEnglish"))
                .containsExactly("Head office", "Plant");
        assertThat(expect(200, REVIEWER.get(organisation + "/contacts")).<List<String>>path("items.email"))
                .containsExactly("gaon@example.org");
        assertThat(executed(lookedThrough(file)).<Integer>path("unchanged")).isEqualTo(2);
        assertThat(organisations()).hasSize(2);
        Map<String, Object> invitation = Map.of("email", mark + "@example.org", "role", "OWNER", "language", "ko");
        expectProblem(404, "not-found", APPLICANT.post(organisation + "/invitations", invitation));
        expect(201, ADMIN.post(organisation + "/invitations", invitation));
    }

    @Test
    void areRefusedRowByRowAndLeaveNothing() {
        Response before = executed(lookedThrough(file(client("K", "124-81-00998"))));
        assertThat(before.<String>path("status")).isEqualTo("EXECUTED");
        String file = file(
                client("K", "220-81-62517"),
                client("L", "124-81-00997"),
                client("M", "220-81-62517").replaceFirst(";KR;", ";ZZ;"),
                client("N", "220-81-62517"),
                client("O", "220-81-62517"),
                client("N", "220-81-62517"));

        Response refused = lookedThrough(file);

        assertThat(refused.<String>path("status")).isEqualTo("REFUSED");
        assertThat(refused.<Integer>path("mistakes")).isEqualTo(4);
        assertThat(refused.<List<String>>path("firstMistakes.rule"))
                .containsExactlyInAnyOrder("I-55", "unknown-country", "import-twice", "import-differs");
        assertThat(refused.<List<Integer>>path("firstMistakes.row")).contains(2, 3, 4, 7);
        assertThat(refused.<List<String>>path("firstMistakes.korean"))
                .allSatisfy(words -> assertThat(words).matches("(?s).*[가-힣].*"));
        expectProblem(409, "wrong-state", execute(refused));
        assertThat(organisations()).hasSize(1);
        Response corrected = looked(uploaded(refused, file(client("P", "220-81-62517"))));
        assertThat(corrected.<String>path("status")).isEqualTo("CHECKED");
        assertThat(corrected.<Integer>path("mistakes")).isZero();
    }

    @Test
    void areFoundAmongThoseWhoRegisteredThemselves() {
        Map<String, Object> form = Forms.organisation(UUID.randomUUID());
        form.put("legalNameKorean", "(주)누리 Q " + mark);
        form.put("registrationNumber", "124-81-00998");
        expect(201, APPLICANT.post("/organisations", form));

        Response executed = executed(lookedThrough(file(client("Q", "124-81-00998"))));

        assertThat(executed.<Integer>path("added")).isEqualTo(1);
        assertThat(organisations()).containsExactly(String.valueOf(form.get("id")));
    }

    @Test
    void areTheAdministratorsAlone() {
        Response begun = expect(201, ADMIN.post(IMPORTS, Map.of()));
        String address = IMPORTS + "/" + begun.<String>path("id");

        expectProblem(403, "forbidden", APPLICANT.post(IMPORTS, Map.of()));
        expectProblem(403, "forbidden", REVIEWER.get(address));
        expectProblem(403, "forbidden", APPLICANT.get(IMPORTS + "/" + UUID.randomUUID()));
        expectProblem(404, "not-found", ADMIN.get(IMPORTS + "/" + UUID.randomUUID()));
        expectProblem(404, "not-found", ADMIN.post("/imports/certificates", Map.of()));
        expectProblem(409, "already-exists", ADMIN.post(IMPORTS, Map.of("id", begun.<String>path("id"))));
        expectProblem(409, "wrong-state", ADMIN.post(address + "/execution", 0, Map.of()));
        expectProblem(428, "if-match-required", ADMIN.post(address + "/execution", Map.of()));
        expectProblem(422, "content-empty", upload(address, 0, ""));
        expectProblem(412, "version-mismatch", upload(address, 7, "x"));
        assertThat(looked(expect(202, upload(address, 0, "colour\nred\n"))).<List<String>>path("firstMistakes.rule"))
                .contains("import-column-unknown", "import-column-missing");
    }

    private List<String> organisations() {
        return expect(200, REVIEWER.get("/organisations?q=" + mark)).path("items.id");
    }

    private Response lookedThrough(String file) {
        return looked(uploaded(expect(201, ADMIN.post(IMPORTS, Map.of())), file));
    }

    private static Response uploaded(Response begun, String file) {
        return expect(202, upload(address(begun), begun.<Integer>path("version"), file));
    }

    private static Response executed(Response looked) {
        return looked(expect(202, execute(looked)));
    }

    private static Response execute(Response looked) {
        return ADMIN.post(address(looked) + "/execution", looked.<Integer>path("version"), Map.of());
    }

    private static Response looked(Response begun) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> expect(200, ADMIN.get(address(begun))),
                        found -> !found.<String>path("status").endsWith("ING"));
    }

    private static Response upload(String address, long version, String file) {
        return given().header("Authorization", "Bearer " + Tokens.of("admin"))
                .header("If-Match", "\"" + version + "\"")
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .put("/api/v1" + address + "/content");
    }

    private static String address(Response begun) {
        return IMPORTS + "/" + begun.<String>path("id");
    }

    private String file(String... rows) {
        return "\uFEFF" + HEADINGS + "\r\n" + String.join("\r\n", rows);
    }

    private String client(String reference, String number) {
        return reference + "-" + mark + ";주식회사 누리 " + reference + " " + mark + ";Nuri " + reference + " " + mark
                + ";KR;" + number + ";서울 강남대로 1;1 Gangnam-daero;Seoul;이가온;gaon@example.org;"
                + "본사;Head office;KR;06000;서울 강남대로 1;1 Gangnam-daero;예;12;개발;Development";
    }

    private String site(String reference) {
        return reference + "-" + mark + ";;;;;;;;;;공장;Plant;KR;48058;부산 센텀중앙로 97;97 Centum;;30;운영;Operation";
    }
}
