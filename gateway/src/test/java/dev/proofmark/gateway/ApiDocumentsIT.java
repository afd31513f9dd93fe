package dev.proofmark.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = FarSide.class, initArgs = @ResourceArg(name = "complete", value = "yes"))
class ApiDocumentsIT {

    @Test
    void areOneDocumentOfAllServices() {
        given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("paths", aMapWithSize(3))
                .body("paths.'/api/v1/audits'.get.tags[0]", equalTo("audit"))
                .body("paths.'/public/v1/certificates/{number}'.get.security", empty());
    }

    @Test
    void comeAsYamlToo() {
        String document = given().get("/openapi?format=yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .extract()
                .asString();

        assertThat(document).contains("/public/v1/certificates/{number}:");
    }

    @Test
    void tellOfTheEventsToo() {
        given().get("/asyncapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("asyncapi", equalTo("3.0.0"))
                .body("channels.'proofmark.application.v1'.address", equalTo("proofmark.application.v1"));

        assertThat(given().get("/asyncapi?format=yaml")
                        .then()
                        .statusCode(200)
                        .contentType("application/yaml")
                        .extract()
                        .asString())
                .contains("asyncapi: \"3.0.0\"", "certificate.issued.v1:");
    }

    @Test
    void haveAPageToTryThem() {
        given().get("/q/swagger-ui")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(containsString("/q/swagger-ui/swagger-ui-bundle.js"));
        given().get("/q/swagger-ui/swagger-ui-bundle.js").then().statusCode(200);
        given().get("/pages/swagger.js").then().statusCode(200).body(containsString("/openapi?format=json"));
    }

    @ParameterizedTest
    @CsvSource({"en, An auditor&#39;s tool", "ko, 시험소의 파이프라인"})
    void haveExamplesToCopyInBothLanguages(String language, String words) {
        given().header("Accept-Language", language.equals("en") ? "ko" : "en")
                .get("/docs/api?lang=" + language)
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .body(containsString(words.replace("&#39;", "'")))
                .body(containsString("/findings/batch&quot;"))
                .body(containsString("grant_type=client_credentials"))
                .body(containsString("Content-Type: application/gzip"))
                .body(containsString("/log-proof&quot;"));
        given().header("Accept-Language", language)
                .get("/docs/api")
                .then()
                .header("Content-Language", language)
                .body(containsString("src=\"/pages/copy.js\""));
    }
}
