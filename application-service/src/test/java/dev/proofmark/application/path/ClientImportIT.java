package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Imports;
import dev.proofmark.platform.testing.Tokens;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Clients from a body's former records, from the file to the organisation that somebody is invited to. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ClientImportIT {

    private static final Client ADMIN = new Client("admin");
    private static final String KIND = "clients";
    private static final String IMPORTS = "/imports/" + KIND;
    private static final String HEADINGS = "고객번호;국문법인명;영문법인명;국가;등록번호;국문주소;영문주소;영문도시;담당자;담당자전자우편;"
            + "사업장국문명;사업장영문명;사업장국가;사업장우편번호;사업장주소;사업장영문주소;본사여부;사업장인원;사업장국문활동;사업장영문활동";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void comeWholeOnceAndLeadToTheirOwners() {
        String file = file(client("A", "124-81-00998"), site("A"), client("B", "220-81-62517"));

        Response looked = Imports.checked(KIND, file);

        assertThat(looked.<String>path("status")).isEqualTo("CHECKED");
        assertThat(looked.<Integer>path("added")).isEqualTo(2);
        assertThat(looked.<Integer>path("rowsRead")).isEqualTo(4);
        assertThat(organisations()).isEmpty();
        Response executed = Imports.executed(looked);
        assertThat(executed.<String>path("status")).isEqualTo("EXECUTED");
        assertThat(organisations()).hasSize(2);
        String organisation = "/organisations/" + organisations().getFirst();
        assertThat(expect(200, REVIEWER.get(organisation + "/sites")).<List<String>>path("items.nameEnglish"))
                .containsExactly("Head office", "Plant");
        assertThat(expect(200, REVIEWER.get(organisation + "/contacts")).<List<String>>path("items.email"))
                .containsExactly("gaon@example.org");
        assertThat(Imports.executed(Imports.checked(KIND, file)).<Integer>path("unchanged"))
                .isEqualTo(2);
        assertThat(organisations()).hasSize(2);
        Map<String, Object> invitation = Map.of("email", mark + "@example.org", "role", "OWNER", "language", "ko");
        expectProblem(404, "not-found", APPLICANT.post(organisation + "/invitations", invitation));
        expect(201, ADMIN.post(organisation + "/invitations", invitation));
    }

    @Test
    void areRefusedRowByRowAndLeaveNothing() {
        Response before = Imports.executed(Imports.checked(KIND, file(client("K", "124-81-00998"))));
        assertThat(before.<String>path("status")).isEqualTo("EXECUTED");
        String file = file(
                client("K", "220-81-62517"),
                client("L", "124-81-00997"),
                client("M", "220-81-62517").replaceFirst(";KR;", ";ZZ;"),
                client("N", "220-81-62517"),
                client("O", "220-81-62517"),
                client("N", "220-81-62517"));

        Response refused = Imports.checked(KIND, file);

        assertThat(refused.<String>path("status")).isEqualTo("REFUSED");
        assertThat(refused.<Integer>path("mistakes")).isEqualTo(4);
        assertThat(refused.<List<String>>path("firstMistakes.rule"))
                .containsExactlyInAnyOrder("I-55", "unknown-country", "import-twice", "import-differs");
        assertThat(refused.<List<Integer>>path("firstMistakes.row")).contains(2, 3, 4, 7);
        assertThat(refused.<List<String>>path("firstMistakes.korean"))
                .allSatisfy(words -> assertThat(words).matches("(?s).*[가-힣].*"));
        expectProblem(409, "wrong-state", Imports.execution(refused));
        assertThat(organisations()).hasSize(1);
        Response corrected = Imports.read(Imports.uploaded(refused, bytes(file(client("P", "220-81-62517")))));
        assertThat(corrected.<String>path("status")).isEqualTo("CHECKED");
        assertThat(corrected.<Integer>path("mistakes")).isZero();
    }

    @Test
    void areFoundAmongThoseWhoRegisteredThemselves() {
        Map<String, Object> form = Forms.organisation(UUID.randomUUID());
        form.put("legalNameKorean", "(주)누리 Q " + mark);
        form.put("registrationNumber", "124-81-00998");
        expect(201, APPLICANT.post("/organisations", form));

        Response executed = Imports.executed(Imports.checked(KIND, file(client("Q", "124-81-00998"))));

        assertThat(executed.<Integer>path("added")).isEqualTo(1);
        assertThat(organisations()).containsExactly(String.valueOf(form.get("id")));
    }

    /** Another instance goes on with what a killed one had begun, as soon as that one's lease is over. */
    @Test
    void areThereThoughTheInstanceThatTookThemOverWasKilled() {
        Response checked = Imports.checked(KIND, file(client("X", "124-81-00998")));
        String id = checked.path("id");
        Pool pool = Arc.container().instance(Pool.class).get();
        int begun = pool.query("with due as (insert into due_import (import_id, due_at, lease, leased_until, attempts,"
                        + " correlation_id) values ('" + id
                        + "', now(), gen_random_uuid(), now() + interval '2 seconds', 1,"
                        + " 'killed')) update csv_import set status = 'EXECUTING', executed_by = begun_by,"
                        + " executed_at = now() where id = '" + id + "'")
                .executeAndAwait()
                .rowCount();
        assertThat(begun).isEqualTo(1);
        assertThat(organisations()).isEmpty();

        assertThat(Imports.read(checked).<String>path("status")).isEqualTo("EXECUTED");

        assertThat(organisations()).hasSize(1);
        assertThat(pool.query("select count(*) from csv_import_part where import_id = '" + id + "'")
                        .executeAndAwait()
                        .iterator()
                        .next()
                        .getLong(0))
                .isZero();
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
        assertThat(Imports.read(expect(202, upload(address, 0, "colour\nred\n")))
                        .<List<String>>path("firstMistakes.rule"))
                .contains("import-column-unknown", "import-column-missing");
    }

    private List<String> organisations() {
        return expect(200, REVIEWER.get("/organisations?q=" + mark)).path("items.id");
    }

    private static Response upload(String address, long version, String file) {
        return given().header("Authorization", "Bearer " + Tokens.of("admin"))
                .header("If-Match", "\"" + version + "\"")
                .contentType("text/csv")
                .body(bytes(file))
                .put("/api/v1" + address + "/content");
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
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
