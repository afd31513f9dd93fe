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
                .body("paths.'/verify/{number}'.get.security", empty());
    }

    @Test
    void comeAsYamlToo() {
        String document = given().get("/openapi?format=yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .extract()
                .asString();

        assertThat(document).contains("/verify/{number}:");
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
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(containsString("/openapi?format=json"));
    }
}
