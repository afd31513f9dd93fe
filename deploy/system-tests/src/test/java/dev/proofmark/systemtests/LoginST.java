package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.local.demo.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody logs in with a browser, works, and logs out everywhere. (What happens with old logins: the gateway's LoginIT.) */
@ExtendWith(OnLocalStack.class)
class LoginST {
    private final URI gateway;
    private final URI keycloak;

    LoginST(LocalStack stack) {
        this.gateway = stack.stack().settings().gateway();
        this.keycloak = stack.stack().settings().keycloak();
    }

    @Test
    void letsAnApplicantWorkUntilTheyLogOut() throws Exception {
        try (Browser browser = new Browser(keycloak)) {
            assertThat(browser.logIn(gateway.resolve("/login?to=/problems/session-ended"), "applicant"))
                    .contains("session-ended");
            JsonNode session = get(browser, "/session").json();
            assertThat(session.at("/person/id").asText()).isEqualTo("a0000000-0000-4000-8000-000000000001");
            String csrfToken = session.path("csrfToken").asText();

            assertThat(get(browser, "/api/v1/organisations").status()).isEqualTo(200);
            assertRegistersAnOrganisation(browser, csrfToken);
            assertLogsOutEverywhere(browser, csrfToken);
        }
    }

    @Test
    void knowsTheRolesOfStaff() throws Exception {
        try (Browser browser = new Browser(keycloak)) {
            assertThat(browser.logIn(gateway.resolve("/login"), "decider")).contains("Proofmark");
            JsonNode session = get(browser, "/session").json();
            assertThat(session.path("roles").toString()).isEqualTo("[\"DECISION_MAKER\"]");

            // The login is new, so it is the certificate service that refuses: it knows of no such file.
            Answer refused = post(
                    browser,
                    "/api/v1/certification-files/" + UUID.randomUUID() + "/decision",
                    "{\"outcome\":\"GRANT\"}",
                    session.path("csrfToken").asText());
            Requests.assertIsProblem("a decision", refused);
            assertThat(refused.status()).as(refused.body()).isNotEqualTo(401);
        }
    }

    private void assertRegistersAnOrganisation(Browser browser, String csrfToken)
            throws IOException, InterruptedException {
        String organisation = organisation(UUID.randomUUID());
        Answer unshown = post(browser, "/api/v1/organisations", organisation, "");
        assertThat(unshown.status()).isEqualTo(403);
        assertThat(unshown.rule()).isEqualTo("csrf-token-missing");
        Answer registered = post(browser, "/api/v1/organisations", organisation, csrfToken);
        assertThat(registered.status()).as(registered.body()).isEqualTo(201);
    }

    private void assertLogsOutEverywhere(Browser browser, String csrfToken) throws IOException, InterruptedException {
        try (Browser thief = browser.twin()) {
            assertThat(get(thief, "/api/v1/organisations").status()).isEqualTo(200);

            assertThat(post(browser, "/logout", "{}", csrfToken).status()).isEqualTo(204);

            assertThat(get(browser, "/session").json().path("authenticated").asBoolean(true))
                    .isFalse();
            Answer refused = get(thief, "/api/v1/organisations");
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.rule()).isEqualTo("session-ended");
            assertThat(Browser.asksToLogIn(thief.open(gateway.resolve("/login"))))
                    .isTrue();
        }
    }

    private Answer get(Browser browser, String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(gateway.resolve(path)));
    }

    private Answer post(Browser browser, String path, String body, String csrfToken)
            throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(gateway.resolve(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-CSRF-Token", csrfToken)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String organisation(UUID id) {
        return """
                {"id": "%1$s", "legalNameKorean": "주식회사 브라우저지능 %1$s", "legalNameEnglish": "Browser AI %1$s Co., Ltd.",
                 "country": "KR", "registrationNumber": "1248100998", "addressKorean": "서울특별시 가상구 예시로 3",
                 "addressEnglish": "3 Yesi-ro, Gasang-gu, Seoul", "city": "Seoul"}
                """.formatted(id);
    }
}
