package dev.proofmark.certificate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.proofmark.certificate.register.usecase.EnterFormer;
import dev.proofmark.certificate.takeover.FormerRecords;
import dev.proofmark.contracts.audit.RecommendationKind;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Imports;
import dev.proofmark.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The open register as a list: what anybody finds in it, and whom they do not find. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RegisterListIT {
    private static final String LIST = "/public/v1/certificates";

    private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Inject
    Pool pool;

    @Inject
    BusinessClock clock;

    @Inject
    EnterFormer enterFormer;

    @Test
    void findsByWordsOfBothLanguagesAndByWhatIsChosen() {
        someOfFormerRecords();

        JsonPath all = found("q", mark);
        assertThat(all.<String>getList("items.number"))
                .containsExactly(number("E"), number("W"), number("S"), number("B"), number("A"));
        for (Map<String, String> item : all.<Map<String, String>>getList("items")) {
            given().get(LIST + "/" + item.get("number"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo(item.get("status")))
                    .body("asOf", equalTo(item.get("asOf")))
                    .body("validUntil", equalTo(item.get("validUntil")));
        }
        assertThat(all.getString("items[4].holder.nameKorean")).isEqualTo("주식회사 누리새김");
        assertThat(all.getString("items[4].holder.nameEnglish")).isEqualTo("Nurisaegim Co.");
        assertThat(all.getString("items[4].location.city")).isEqualTo("Seoul");
        assertThat(all.getString("items[4].standard")).isEqualTo("ISO/IEC 42001:2023");
        assertThat(all.getString("items[4].scopeKorean")).isEqualTo("인공지능 상담 서비스의 개발, 운영");
        assertThat(all.getString("items[4].scopeEnglish")).isEqualTo("Development, operation of AI services");

        for (String words :
                List.of("새김", "뮌", "뮌헨", "뮌 헨지능", "주식회사뮌헨지능", "AI services", "ＡＩ 지능", "muenchen ai", "berlin 42001")) {
            assertThat(found("q", mark + " " + words).<String>getList("items.number"))
                    .as(words)
                    .contains(words.contains("새김") ? number("A") : number("B"));
        }
        assertThat(found("q", Normalizer.normalize(number("B"), Normalizer.Form.NFD))
                        .<Object>getList("items"))
                .hasSize(1);
        assertThat(found("q", mark + " 없는말").<Object>getList("items")).isEmpty();

        assertFound("status", "ACTIVE", "B", "A");
        assertFound("status", "SUSPENDED", "S");
        assertFound("status", "WITHDRAWN", "W");
        assertFound("status", "EXPIRED", "E");
        assertFound("status", "NOT_YET_EFFECTIVE");
        assertFound("country", "DE", "B");
        assertFound("scheme", "aims-42001", "E", "W", "S", "B", "A");
        assertFound("scheme", "ai-system-quality-25058");
        assertFound("standard", "ISO/IEC 42001:2023", "E", "W", "S", "B", "A");
        assertFound("standard", "ISO/IEC 42001:1999");
    }

    @Test
    void turnsPagesWithoutLossAndToTheEnd() {
        someOfFormerRecords();
        List<String> seen = new ArrayList<>();
        String page = LIST + "?limit=2&q=" + mark;
        while (page != null) {
            Response answer = given().get(page);
            answer.then().statusCode(200).header("Cache-Control", "no-cache");
            seen.addAll(answer.path("items.number"));
            String link = answer.header("Link");
            page = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(seen).containsExactly(number("E"), number("W"), number("S"), number("B"), number("A"));
    }

    @Test
    void tellsByTheClockWhatHasExpiredAndWhatHoldsLater() {
        someOfFormerRecords();
        LocalDate today = clock.today();

        // As it is between midnight and the moment at which the clock's work is done.
        change("valid_until = date '" + today.minusDays(1) + "'", "A");
        assertFound("status", "EXPIRED", "E", "A");
        assertFound("status", "ACTIVE", "B");
        assertThat(found("q", number("A")).getString("items[0].status")).isEqualTo("EXPIRED");
        change("holds_from = date '" + today.plusDays(1) + "'", "B");
        assertFound("status", "ACTIVE");
    }

    @Test
    void changesWithTheCertificate() {
        CaseOnKafka told = new CaseOnKafka().audited().recommended(RecommendationKind.GRANT);
        JsonPath certified = Staff.certified(told);
        String number = certified.getString("number");
        assertThat(found("q", number).getList("items.status")).containsExactly("ACTIVE");

        CertificatePath certificate = new CertificatePath(certified);
        String file = certificate
                .propose(
                        "decider",
                        "suspension",
                        Map.of(
                                "grounds",
                                "FAILURE",
                                "reason",
                                "Its system failed.",
                                "resolveBy",
                                clock.today().plusMonths(3).toString()))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        certificate.confirm("decider2", "suspension", file).then().statusCode(200);
        assertThat(found("q", number).getList("items.status")).containsExactly("SUSPENDED");
        assertFoundOf(number, "status", "SUSPENDED", 1);
        assertFoundOf(number, "status", "ACTIVE", 0);
    }

    @Test
    void leavesOutWhoAskedForIt() {
        someOfFormerRecords();
        String publicity = "/api/v1/certificates/" + id("A") + "/publicity";
        Map<String, ?> asked = Map.of("restricted", true, "reason", "Asked for by letter, for its safety.");

        for (String user : List.of("decider", "tech-reviewer")) {
            Staff.get(user, publicity).then().statusCode(403);
            put(user, publicity, "\"0\"", asked).then().statusCode(403);
        }
        Staff.get("applicant", publicity).then().statusCode(404);
        put("applicant", publicity, "\"0\"", asked).then().statusCode(404);
        given().get(publicity).then().statusCode(401);
        Staff.get("assessor", publicity)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("restricted", equalTo(false));
        put("quality", publicity, "\"1\"", asked).then().statusCode(412);
        put("quality", publicity, "\"0\"", Map.of("restricted", true, "reason", " "))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));

        put("quality", publicity, "\"0\"", asked)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("recordedOn", equalTo(clock.today().toString()));
        assertThat(found("q", mark).<Object>getList("items")).isEmpty();
        given().get(LIST + "/" + number("A"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body(not(containsString("estrict")));

        put("admin", publicity, "\"1\"", Map.of("restricted", false, "reason", "Taken back by letter."))
                .then()
                .statusCode(200);
        assertThat(found("q", mark).<Object>getList("items")).hasSize(5);
        assertThat(pool.query("select count(*) from audit_trail where operation = 'RestrictPublicity' and target = '"
                                + publicity + "'")
                        .executeAndAwait()
                        .iterator()
                        .next()
                        .getLong(0))
                .isEqualTo(2);
    }

    @Test
    void namesTheParameterThatCannotBeRight() {
        for (Map.Entry<String, String> mistake : Map.of(
                        "status",
                        "VALID",
                        "scheme",
                        "iso-9001",
                        "country",
                        "kr",
                        "limit",
                        "0",
                        "cursor",
                        "x",
                        "q",
                        "가".repeat(101))
                .entrySet()) {
            given().queryParam(mistake.getKey(), mistake.getValue())
                    .get(LIST)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("errors.pointer", contains("?" + mistake.getKey()));
        }
        given().queryParam("status", "x")
                .queryParam("country", "y")
                .get(LIST)
                .then()
                .body("errors.pointer", contains("?status", "?country"));
        given().urlEncodingEnabled(false)
                .get(LIST + "?q=%00")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?q"));
        given().urlEncodingEnabled(false)
                .get(LIST + "?q=%20%E3%80%80&limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void tellsWhoTheBodyIsAndWhatItsWaysAre() {
        given().get("/public/v1/body")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("public"))
                .body("name.korean", containsString("프루프마크인증원"))
                .body("contact.mail", equalTo("office@proofmark.example"))
                .body("contact.telephone", nullValue())
                .body("accreditations", hasSize(0))
                .body("schemes.id", hasItems("aims-42001", "ai-model-performance-4213"))
                .body("schemes.accredited", everyItem(equalTo(false)))
                .body("schemes[0].title.english", equalTo("Certification of AI management systems"))
                .body("information", hasSize(10))
                .body("information.title.korean", hasItem("공평성"))
                .body("links.register", equalTo(LIST));
    }

    @Test
    void entersWhatWasPublishedBeforeThereWasAList() throws Throwable {
        someOfFormerRecords();
        String ours = "(select id from certificate where number like '%" + mark + "%')";
        var _ = pool.query("delete from register_line where certificate_id in " + ours)
                .executeAndAwait();
        var _ = pool.query("insert into register_due select id from certificate where number like '%" + mark + "%'")
                .executeAndAwait();
        assertThat(found("q", mark).<Object>getList("items")).isEmpty();

        var _ = VertxContextSupport.subscribeAndAwait(() -> enterFormer.handle(clock.today()));

        assertThat(found("q", mark).<Object>getList("items")).hasSize(5);
    }

    private void someOfFormerRecords() {
        LocalDate today = clock.today();
        LocalDate decided = today.minusMonths(14);
        LocalDate since = today.minusMonths(1);
        FormerRecords.client(mark, UUID.randomUUID());
        await().atMost(Staff.PATIENCE)
                .until(() -> pool.query("select from imported_client where reference = '" + mark + "'")
                                .executeAndAwait()
                                .rowCount()
                        == 1);
        String german = FormerRecords.row(number("B"), mark, decided, "ACTIVE,,")
                .replace("주식회사 누리새김", "주식회사 뮌헨 지능")
                .replace("Nurisaegim Co.", "Muenchen AI GmbH")
                .replace("Seoul,KR", "Berlin,DE");
        Imports.executed(
                        "certificates",
                        FormerRecords.HEADINGS
                                + FormerRecords.row(number("A"), mark, decided, "ACTIVE,,")
                                + german
                                + FormerRecords.row(
                                        number("S"), mark, decided, "SUSPENDED," + since + "," + today.plusMonths(4))
                                + FormerRecords.row(number("W"), mark, decided, "WITHDRAWN," + since + ",")
                                + FormerRecords.row(number("E"), mark, today.minusYears(4), "EXPIRED,,"))
                .then()
                .body("status", equalTo("EXECUTED"));
    }

    private String number(String letter) {
        return "제" + mark + "-" + letter + "호";
    }

    private UUID id(String letter) {
        return pool.query("select id from certificate where number = '" + number(letter) + "'")
                .executeAndAwait()
                .iterator()
                .next()
                .getUUID(0);
    }

    private void change(String what, String letter) {
        var _ = pool.query("update register_line set " + what + " where certificate_id = '" + id(letter) + "'")
                .executeAndAwait();
    }

    private void assertFound(String parameter, String value, String... letters) {
        List<String> numbers = List.of(letters).stream().map(this::number).toList();
        assertThat(given().queryParam("q", mark)
                        .queryParam(parameter, value)
                        .get(LIST)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .<String>getList("items.number"))
                .as("%s=%s", parameter, value)
                .isEqualTo(numbers);
    }

    private static void assertFoundOf(String number, String parameter, String value, int times) {
        given().queryParam("q", number)
                .queryParam(parameter, value)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items", hasSize(times));
    }

    private static JsonPath found(String parameter, String value) {
        return given().queryParam(parameter, value)
                .get(LIST)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response put(String user, String path, String etag, Map<String, ?> body) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .header("If-Match", etag)
                .contentType("application/json")
                .body(body)
                .put(path);
    }
}
