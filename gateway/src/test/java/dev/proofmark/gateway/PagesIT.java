package dev.proofmark.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
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
    @ValueSource(
            strings = {
                "/",
                "/portal",
                "/session",
                "/asyncapi",
                "/docs/api",
                "/problems",
                "/problems/forbidden",
                "/pages/page.css"
            })
    void answersHeadAsGetWithoutTheBody(String path) {
        String mediaType = given().get(path).then().statusCode(200).extract().contentType();

        given().head(path).then().statusCode(200).contentType(mediaType).body(emptyString());
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
