package dev.proofmark.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.proofmark.platform.web.RuleCatalogue;
import dev.proofmark.platform.web.RuleText;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FarSide.class)
class PagesIT {

    @ParameterizedTest
    @CsvSource({
        "/,                       open,   ko-KR,          '',  ko",
        "/register,               open,   en-GB,          '',  en",
        "/portal,                 portal, 'ko,en;q=0.5',  '',  ko",
        "/portal/applications/12, portal, en,             '',  en",
        "/portal,                 portal, en,             ko,  ko"
    })
    void servesThePagesInTheLanguageOfTheirReader(
            String path, String bundle, String preferred, String chosen, String language) {
        given().header("Accept-Language", preferred)
                .header("Cookie", "proofmark-language=" + chosen)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Language", language)
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .body(containsString("<html lang=\"" + language + "\">"))
                .body(containsString("src=\"/static/bundle/" + bundle + "-"));
    }

    @ParameterizedTest
    @CsvSource({
        "/,         ko, 스크립트 없이도 확인할 수 있습니다",
        "/register, en, can be checked without them",
        "/portal,   en, The portal needs"
    })
    void saysWithoutScriptsWhatCanBeDone(String path, String language, String words) {
        String page = given().header("Accept-Language", language).get(path).asString();

        assertThat(page).containsPattern("(?s)<noscript>.*" + words + ".*</noscript>");
        assertThat(page.contains("action=\"/verify\"")).isEqualTo(!path.equals("/portal"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/register",
                "/portal",
                "/portal/me",
                "/session",
                "/asyncapi",
                "/docs/api",
                "/problems",
                "/problems/unavailable",
                "/pages/page.css"
            })
    void answersHeadAsGetWithoutTheBody(String path) {
        String mediaType = given().get(path).then().statusCode(200).extract().contentType();

        given().head(path).then().statusCode(200).contentType(mediaType).body(emptyString());
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "/verify,                       /",
                "/verify/,                      /",
                "/verify?number=%20,            /",
                "/verify?number=pmk-1,          /verify/pmk-1",
                "/verify?number=QA%202024(R),   /verify/QA%202024%28R%29",
                "/verify?number=a-1&lang=en,    /verify/a-1?lang=en",
                "/verify/A%2F7,                 /verify?number=A%2F7",
                "/verify/a'b?lang=en,           /verify?number=a%27b&lang=en",
                "/verify/%3Cb%3E,               /verify?number=%3Cb%3E"
            })
    void leadsATypedNumberToItsPage(String path, String address) {
        given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(303)
                .header("Location", endsWith(address));
    }

    @Test
    void saysOfWhatNoNumberHasThatThereIsNoSuchCertificate() {
        for (String typed : List.of("A%2F7", "..", "%3Cb%3E", "100%25")) {
            given().urlEncodingEnabled(false)
                    .get("/verify?lang=en&number=" + typed)
                    .then()
                    .statusCode(404)
                    .contentType("text/html")
                    .body(containsString("no certificate with this number"))
                    .body(not(containsString("<b>")));
        }
    }

    @ParameterizedTest
    @CsvSource({"ko, 이 주소에는 페이지가 없습니다", "en, There is no page at this address"})
    void leadsOnFromAnAddressThatIsNone(String language, String words) {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", language)
                .get("/nothere")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString(words))
                .body(containsString("href=\"/\""));

        given().accept("application/json")
                .get("/nothere")
                .then()
                .statusCode(404)
                .body("rule", equalTo("not-found"));
    }

    @Test
    void servesTheScriptsAndStylesThatAPageNames() {
        String page = given().get("/portal").then().extract().asString();

        for (String address :
                List.of("src=\"(/static/bundle/portal-[^\"]+)", "href=\"(/static/bundle/portal-[^\"]+)")) {
            Matcher matcher = Pattern.compile(address).matcher(page);
            assertThat(matcher.find()).isTrue();
            given().get(matcher.group(1)).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        }
    }

    @Test
    void givesEachPageItsOwnNonce() {
        String once = given().get("/portal").then().extract().header("Content-Security-Policy");
        String again = given().get("/portal").then().extract().header("Content-Security-Policy");

        assertThat(once).contains("'nonce-").isNotEqualTo(again);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void explainsEveryRule(String rule) {
        given().header("Accept", "application/json")
                .get("/problems/" + rule)
                .then()
                .statusCode(200)
                .body("type", equalTo("/problems/" + rule))
                .body("title.en.isBlank()", equalTo(false))
                .body("title.ko.isBlank()", equalTo(false));
    }

    static Stream<String> rules() {
        return RuleCatalogue.instance().all().stream().map(RuleText::name);
    }

    @Test
    void explainsARuleToPeople() {
        given().header("Accept", "text/html,application/xhtml+xml")
                .header("Accept-Language", "ko")
                .get("/problems/unavailable")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Language", "ko")
                .body(containsString("지금은 이 기능을 사용할 수 없습니다."))
                .body(containsString("This part is not available at the moment."))
                .body(containsString("HTTP 503"));
    }

    @Test
    void listsAllRules() {
        given().header("Accept", "application/json")
                .get("/problems")
                .then()
                .statusCode(200)
                .body("rule", hasItem("not-found"));
    }

    @Test
    void knowsNoOtherRule() {
        given().get("/problems/no-such-rule").then().statusCode(404).body("rule", equalTo("not-found"));
    }

    @Test
    void saysThatItIsReady() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
