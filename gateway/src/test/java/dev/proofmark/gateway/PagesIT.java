package dev.proofmark.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.proofmark.platform.web.RuleCatalogue;
import dev.proofmark.platform.web.RuleText;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(FarSide.class)
class PagesIT {

    @Test
    void saysWhatThisIsInTheReadersLanguageFirst() {
        given().header("Accept-Language", "ko-KR,ko;q=0.9")
                .get("/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Language", "ko")
                .body(containsString("lang=\"ko\""))
                .body(containsString("인증기관의 업무 공간"))
                .body(containsString("The workplace of a certification body"));
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
