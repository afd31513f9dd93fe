package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.local.demo.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A stranger registers, proves a mail address, and applies; nobody of the body had to let them in. */
@ExtendWith(OnLocalStack.class)
class RegistrationST {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String PASSWORD = "a long sentence to remember";
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final LocalStack stack;
    private final Requests requests;
    private final String mail = "stranger-" + UUID.randomUUID() + "@proofmark.example";

    RegistrationST(LocalStack stack) {
        this.stack = stack;
        this.requests = new Requests(stack.stack().settings().gateway());
    }

    @Test
    void letsAStrangerApplyWhoReadsTheirMailAndNobodyTwice() throws Exception {
        URI link = registered();
        assertThat(token(PASSWORD).json().path("error").asText()).isEqualTo("invalid_grant");

        proveAddress(link);

        Answer token = token(PASSWORD);
        assertThat(token.status()).as(token.body()).isEqualTo(200);
        String accessToken = token.json().path("access_token").asText();
        assertHasNoStaffRole(accessToken);
        startsADraft(accessToken);
        assertIsRefusedTheSecondTime();
    }

    /** The page, the mail and its link, in the language that the realm begins with. */
    private URI registered() throws IOException, InterruptedException {
        try (Browser browser = new Browser(keycloak())) {
            assertThat(browser.register(mail, "서연", "한")).contains("이메일 주소를 확인해야 합니다");
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(mails()).hasSize(1));
        JsonNode received = mails().getFirst();
        assertThat(received.path("subject").asText()).isEqualTo("메일 주소를 확인해 주십시오");
        assertThat(received.path("text").asText()).contains("링크는 24시간 동안 유효합니다");
        return links(received).stream()
                .filter(link -> link.contains("/realms/proofmark/login-actions/action-token"))
                .map(URI::create)
                .findFirst()
                .orElseThrow();
    }

    /** Opens the link where the mail is read, which is another browser, and chooses a password there. */
    private void proveAddress(URI link) throws IOException, InterruptedException {
        try (Browser phone = new Browser(keycloak())) {
            String page = phone.confirm(link);
            for (String weak : List.of("short", mail)) {
                page = phone.choosePassword(page, weak);
                assertThat(Browser.asksForPassword(page)).as(page).isTrue();
            }
            assertThat(Browser.asksForPassword(phone.choosePassword(page, PASSWORD)))
                    .isFalse();
        }
    }

    private static void assertHasNoStaffRole(String accessToken) {
        byte[] claims = Base64.getUrlDecoder().decode(accessToken.split("\\.", -1)[1]);
        assertThat(new String(claims, StandardCharsets.UTF_8))
                .contains("\"email_verified\":true")
                .containsPattern("\"realm_access\":\\{\"roles\":\\[[a-z_\",-]+]}");
    }

    private void startsADraft(String accessToken) {
        UUID organisation = UUID.randomUUID();
        Answer registered = send("POST", "/api/v1/organisations", accessToken, organisation(organisation));
        assertThat(registered.status()).as(registered.body()).isEqualTo(201);
        ObjectNode application = JsonNodeFactory.instance
                .objectNode()
                .put("organisationId", organisation.toString())
                .put("scheme", "aims-42001")
                .put("kind", "INITIAL");
        Answer started = send("POST", "/api/v1/applications", accessToken, application);
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        assertThat(started.json().path("status").asText()).isEqualTo("DRAFT");
        Answer staffs = requests.send("GET", "/api/v1/change-notices", accessToken, new byte[0], Map.of());
        assertThat(staffs.status()).isEqualTo(403);
        Requests.assertIsProblem("the body's own list", staffs);
    }

    private void assertIsRefusedTheSecondTime() throws IOException, InterruptedException {
        try (Browser browser = new Browser(keycloak())) {
            assertThat(browser.register(mail.toUpperCase(Locale.ROOT), "도윤", "한"))
                    .contains("이메일이 이미 존재합니다");
        }
        assertThat(mails()).hasSize(1);
    }

    private Answer send(String method, String path, String accessToken, ObjectNode body) {
        return requests.send(method, path, accessToken, body.toString().getBytes(StandardCharsets.UTF_8), JSON);
    }

    private ObjectNode organisation(UUID id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id.toString())
                .put("legalNameKorean", "주식회사 처음지능 " + id)
                .put("legalNameEnglish", "Cheoeum AI " + id + " Co., Ltd.")
                .put("country", "KR")
                .put("registrationNumber", "1248100998")
                .put("addressKorean", "서울특별시 가상구 예시로 2")
                .put("addressEnglish", "2 Yesi-ro, Gasang-gu, Seoul")
                .put("city", "Seoul");
    }

    private Answer token(String password) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=proofmark-cli&username=" + encoded(mail) + "&password="
                + encoded(password);
        HttpRequest request = HttpRequest.newBuilder(
                        keycloak().resolve("/realms/proofmark/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return Answer.of(client.send(request, BodyHandlers.ofByteArray()));
        }
    }

    private List<JsonNode> mails() {
        Answer answer =
                Answer.of(stack.gateway().readWithoutToken("/dev/v1/mail?limit=100&to=" + mail, Locale.ENGLISH));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .toList();
    }

    private static List<String> links(JsonNode received) {
        return StreamSupport.stream(received.path("links").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private URI keycloak() {
        return stack.stack().settings().keycloak();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
