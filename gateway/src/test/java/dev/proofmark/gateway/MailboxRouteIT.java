package dev.proofmark.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.proofmark.platform.testing.Wire;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mailbox of the local stack, where there is one. */
@QuarkusTest
@WithTestResource(value = FarSide.class, initArgs = @ResourceArg(name = "mailbox", value = "true"))
class MailboxRouteIT {

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    URI gateway;

    @ParameterizedTest
    @ValueSource(
            strings = {"/dev/v1/mail", "/dev/v1/mail?to=a%2Bb@proofmark.example&limit=5", "/dev/v1/mail/1700-0001.eml"})
    void showsTheMailboxToThisMachineWithoutAToken(String uri) {
        given().urlEncodingEnabled(false)
                .get(uri)
                .then()
                .statusCode(200)
                .body("service", equalTo("mailbox"))
                .body("uri", equalTo(uri));
    }

    @Test
    void writesNothingIntoIt() {
        given().body("{}").post("/dev/v1/mail").then().statusCode(404).body("rule", equalTo("not-found"));
        given().delete("/dev/v1/mail/1").then().statusCode(404).body("rule", equalTo("not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebound.example", "localhost.evil.example", "192.0.2.1"})
    void existsUnderNamesOfThisMachineOnly(String name) throws IOException {
        String answer =
                Wire.exchange(gateway, "GET /dev/v1/mail HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 404 ").doesNotContain("mailbox");
    }

    @Test
    void answersUnderItsAddressToo() throws IOException {
        String answer = Wire.exchange(
                gateway,
                "GET /dev/v1/mail HTTP/1.1\r\nHost: 127.0.0.1:" + gateway.getPort() + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("mailbox");
    }
}
