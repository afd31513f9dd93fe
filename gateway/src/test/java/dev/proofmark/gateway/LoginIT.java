package dev.proofmark.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Browsers in front of the gateway, a real Keycloak beside it. */
@QuarkusTest
@WithTestResource(value = FarSide.class, initArgs = @ResourceArg(name = "login", value = "yes"))
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoginIT {

    private static final String ORGANISATIONS = "/api/v1/organisations";
    private static final String DECISION = "/api/v1/audits/1";
    private static final String CSRF = "X-CSRF-Token";

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    URI gateway;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Visitor visitor;

    @BeforeEach
    void comes() {
        visitor = new Visitor(gateway);
    }

    @Test
    void letsAPersonInAndTellsThePageWhoTheyAre() {
        assertNobody(visitor.get("/session"));
        HttpResponse<String> page = visitor.begin("/login?to=" + Visitor.encoded("/portal/tasks?a=%20b#due"));
        assertThat(page.body()).contains("lang=\"ko\"");
        assertThat(page.uri().getQuery())
                .contains("code_challenge_method=S256", "state=", "nonce=", "ui_locales=ko")
                .doesNotContain("prompt=");

        HttpResponse<String> back = visitor.get(visitor.signIn(page, "decider"));

        assertThat(Visitor.location(back))
                .isEqualTo(gateway.resolve("/portal/tasks?a=%20b#due").toString());
        assertThat(back.headers().allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("; Path=/; Secure; HttpOnly; SameSite=Lax"))
                .allMatch(cookie -> cookie.startsWith("__Host-"))
                .noneMatch(cookie -> cookie.contains("Domain"))
                .allMatch(cookie -> cookie.length() < 4096);
        JsonObject session = session(visitor);
        assertThat(session.fieldNames())
                .containsExactlyInAnyOrder(
                        "authenticated",
                        "person",
                        "roles",
                        "csrfToken",
                        "authenticatedAt",
                        "expiresAt",
                        "idleUntil",
                        "businessTime");
        assertThat(session.getJsonObject("person").getString("id")).isEqualTo("a0000000-0000-4000-8000-000000000012");
        assertThat(session.getJsonObject("person").getString("name")).isEqualTo("오유진");
        assertThat(session.getJsonArray("roles").encode()).isEqualTo("[\"DECISION_MAKER\"]");
        assertThat(visitor.get("/session").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
        assertThat(session.encode()).doesNotContain("eyJ");
    }

    @Test
    void givesServicesATokenAndNoCookie() {
        visitor.logIn("applicant");

        JsonObject seen = new JsonObject(visitor.get(ORGANISATIONS).body()).getJsonObject("headers");

        assertThat(seen.getString("authorization")).startsWith("Bearer eyJ");
        assertThat(seen.fieldNames()).doesNotContain("cookie");
        assertThat(visitor.get(ORGANISATIONS).headers().firstValue("Cache-Control"))
                .hasValue("private, no-cache");
        assertThat(visitor.get("/verify/1").statusCode()).isEqualTo(503);
        JsonObject own = new JsonObject(
                visitor.get(ORGANISATIONS, "Authorization", "Bearer mine").body());
        assertThat(own.getJsonObject("headers").getString("authorization")).isEqualTo("Bearer mine");
    }

    @Test
    void takesChangesFromOurPagesOnly() {
        visitor.logIn("applicant");
        String token = session(visitor).getString("csrfToken");

        assertIsProblem(visitor.post(ORGANISATIONS, "{}"), 403, "csrf-token-missing");
        assertIsProblem(visitor.post(ORGANISATIONS, "{}", CSRF, token + "x"), 403, "csrf-token-missing");
        assertIsProblem(visitor.post("/logout", ""), 403, "csrf-token-missing");
        Visitor other = new Visitor(gateway);
        other.logIn("applicant2");
        String foreign = session(other).getString("csrfToken");
        assertIsProblem(visitor.post(ORGANISATIONS, "{}", CSRF, foreign), 403, "csrf-token-missing");
        assertThat(visitor.post(ORGANISATIONS, "{}", CSRF, token).statusCode()).isEqualTo(200);
        assertThat(visitor.post(ORGANISATIONS, "{}", "Authorization", "Bearer mine")
                        .statusCode())
                .isEqualTo(200);
    }

    /** Tokens are renewed in their first second here, so nearly every request waits for one, with its body. */
    @Test
    void renewsTokensWithoutTouchingTheRequest() {
        visitor.logIn("applicant");
        String before = token(visitor);
        String csrf = session(visitor).getString("csrfToken");
        String body = "x".repeat(50_000);

        await().untilAsserted(() -> assertThat(token(visitor)).isNotEqualTo(before));

        for (int time = 0; time < 3; time++) {
            String last = token(visitor);
            await().until(() -> !token(visitor.copy()).equals(last));
            HttpResponse<String> answer = visitor.post(ORGANISATIONS, body, CSRF, csrf);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(new JsonObject(answer.body()).getInteger("bodyLength")).isEqualTo(50_000);
        }
        assertThat(session(visitor).getString("csrfToken")).isEqualTo(csrf);
    }

    /** One refresh for all; each answer is its own. */
    @Test
    void renewsTokensOnceForManyRequestsAtOnce() {
        visitor.logIn("applicant");
        String before = token(visitor);
        await().until(() -> !token(visitor.copy()).equals(before));

        List<String> tokens = Stream.generate(visitor::copy)
                .limit(24)
                .parallel()
                .map(LoginIT::token)
                .toList();

        assertThat(tokens).hasSize(24).doesNotContain(before);
    }

    @Test
    void demandsANewLoginForADecision() {
        visitor.logIn("decider");
        String csrf = session(visitor).getString("csrfToken");
        String decision = "/api/v1/certification-files/1/decision";
        await().until(() -> visitor.post(decision, "{}", CSRF, csrf).statusCode() == 401);

        HttpResponse<String> stale = visitor.post(decision, "{}", CSRF, csrf);

        assertIsProblem(stale, 401, "fresh-login-needed");
        assertThat(stale.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("error=\"insufficient_user_authentication\"", "max_age=3");
        assertThat(visitor.get(decision).statusCode()).isEqualTo(503);
        assertThat(visitor.post(DECISION, "{}", CSRF, csrf).statusCode()).isEqualTo(200);

        HttpResponse<String> page = visitor.begin("/login?fresh=true&to=/");
        assertThat(page.uri().getQuery()).contains("prompt=login", "max_age=0");
        assertThat(page.body()).contains("type=\"password\"");
        assertThat(visitor.get(visitor.signIn(page, "decider")).statusCode()).isEqualTo(303);

        JsonObject session = session(visitor);
        assertThat(visitor.post(decision, "{}", CSRF, csrf).statusCode()).isEqualTo(403);
        assertThat(visitor.post(decision, "{}", CSRF, session.getString("csrfToken"))
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    void endsASessionHereAndAtKeycloak() {
        visitor.logIn("applicant");
        String csrf = session(visitor).getString("csrfToken");
        assertThat(visitor.get(Visitor.location(visitor.get("/login"))).statusCode())
                .as("Keycloak knows them")
                .isEqualTo(302);
        Visitor thief = visitor.copy();
        HttpResponse<String> left = visitor.post("/logout", "", CSRF, csrf);

        assertThat(left.statusCode()).as(left.body()).isEqualTo(204);
        assertThat(visitor.cookies.keySet()).noneMatch(name -> name.startsWith(Visitor.SESSION));
        assertThat(visitor.begin("/login").body()).contains("type=\"password\"");
        assertThat(visitor.post("/logout", "").statusCode()).isEqualTo(204);
        assertEnded(thief);
        assertThat(thief.begin("/login").body()).contains("type=\"password\"");
    }

    @Test
    void endsASessionThatKeycloakEnds() {
        visitor.logIn("quality");
        assertThat(visitor.get(ORGANISATIONS).statusCode()).isEqualTo(200);

        RestAssured.given()
                .header("Authorization", "Bearer " + administrator())
                .post(keycloak() + "/admin/realms/proofmark/users/a0000000-0000-4000-8000-000000000015/logout")
                .then()
                .statusCode(204);

        await().untilAsserted(() -> assertEnded(visitor.copy()));
        visitor.logIn("quality");
        assertThat(visitor.get(ORGANISATIONS).statusCode()).isEqualTo(200);
    }

    /** Keycloak tells one replica; the others hear it by the topic. */
    @Test
    void endsASessionThatAnotherReplicaSaysHasEnded() {
        visitor.logIn("evaluator");
        String id = new JsonObject(claims(token(visitor))).getString("sid");

        try (Producer<String, String> other = new KafkaProducer<>(
                Map.of("bootstrap.servers", FarSide.kafka().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            var _ = other.send(new ProducerRecord<>(
                    "proofmark.ended-sessions.v1", id, Instant.now().toString()));
        }

        await().untilAsserted(() -> assertEnded(visitor.copy()));
    }

    @Test
    void tellsOtherReplicasThatASessionHasEnded() {
        visitor.logIn("evaluator");
        String id = new JsonObject(claims(token(visitor))).getString("sid");

        assertThat(visitor.post("/logout", "", CSRF, session(visitor).getString("csrfToken"))
                        .statusCode())
                .isEqualTo(204);

        try (Consumer<String, String> replica = new KafkaConsumer<>(
                Map.of("bootstrap.servers", FarSide.kafka().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("proofmark.ended-sessions.v1", 0);
            replica.assign(List.of(partition));
            replica.seekToBeginning(List.of(partition));
            Set<String> heard = new HashSet<>();
            await().until(() -> {
                replica.poll(Duration.ofMillis(200)).forEach(told -> heard.add(told.key()));
                return heard.contains(id);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logout_token=",
                "logout_token=x",
                "logout_token=eyJhbGciOiJub25lIiwidHlwIjoibG9nb3V0K2p3dCJ9.eyJzaWQiOiJ4In0.",
                "id_token=x"
            })
    void believesNoOtherWordOfALogout(String form) {
        HttpResponse<String> answer =
                visitor.post("/logout/backchannel", form, "Content-Type", "application/x-www-form-urlencoded");

        assertIsProblem(answer, 400, "malformed-request");
    }

    /** An ID token has the right signature, issuer and audience, but is no notice of a logout. */
    @Test
    void takesNoOtherTokenForALogoutToken() {
        visitor.logIn("applicant");
        String token = token(visitor);

        HttpResponse<String> answer = visitor.post(
                "/logout/backchannel", "logout_token=" + token, "Content-Type", "application/x-www-form-urlencoded");

        assertIsProblem(answer, 400, "malformed-request");
        assertThat(visitor.get(ORGANISATIONS).statusCode()).isEqualTo(200);
    }

    @Test
    void takesAnAnswerOfKeycloaksOnce() {
        String callback = visitor.signIn(visitor.begin("/login"), "applicant");
        assertThat(visitor.get(callback).statusCode()).isEqualTo(303);

        assertThat(visitor.get(callback).body()).contains("login-failed");
    }

    /** Somebody else's answer would log this person in as somebody else. */
    @Test
    void takesNoAnswerThatIsAnotherBrowsers() {
        String callback = visitor.signIn(visitor.begin("/login"), "applicant");
        Visitor victim = new Visitor(gateway);
        assertFails(victim, callback);
        String own = victim.signIn(victim.begin("/login"), "applicant2");

        assertFails(victim, replaced(own, "code", parameter(callback, "code")));
    }

    @Test
    void takesNoAnswerThatWasTamperedWith() {
        for (String missing : List.of("iss", "state", "code")) {
            String callback = visitor.signIn(visitor.begin("/login?fresh=true"), "applicant");
            assertFails(visitor, replaced(callback, missing, "x"));
        }
        assertFails(visitor, "/login/callback");
        assertFails(visitor, "/login/callback?state=&code=x");
        assertNobody(visitor.get("/session"));
    }

    @Test
    void saysToAPersonWhyTheyAreNotLoggedIn() {
        String begun = visitor.begin("/login").uri().toString();
        String cancelled = "/login/callback?error=access_denied&state=" + parameter(begun, "state") + "&iss="
                + Visitor.encoded(FarSide.keycloak().realmUrl());

        HttpResponse<String> page = visitor.get(cancelled, "Accept", "text/html", "Accept-Language", "ko");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body())
                .contains("<html lang=\"ko\">", "로그인을 취소하였습니다.", "The login was cancelled.", "href=\"/login?lang=ko\"")
                .doesNotContain("Exception", "access_denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "/\t/evil.example", "evil"})
    void leadsToNoAddressButOurs(String to) {
        assertIsProblem(visitor.get("/login?to=" + Visitor.encoded(to)), 400, "malformed-request");
    }

    @Test
    void beginsEveryLoginWithASessionOfItsOwn() {
        visitor.logIn("applicant");
        Map<String, String> planted = Map.copyOf(visitor.cookies);
        String csrf = session(visitor).getString("csrfToken");
        Visitor victim = new Visitor(gateway);
        planted.forEach((name, value) -> {
            if (name.startsWith(Visitor.SESSION)) {
                victim.cookies.put(name, value);
            }
        });
        victim.logIn("applicant2");

        assertThat(session(victim).getString("csrfToken")).isNotEqualTo(csrf);
        assertThat(victim.cookies.get(Visitor.SESSION)).isNotEqualTo(planted.get(Visitor.SESSION));
        assertThat(session(visitor).getJsonObject("person"))
                .isNotEqualTo(session(victim).getJsonObject("person"));
    }

    @Test
    void letsTwoTabsLogInSideBySide() {
        HttpResponse<String> first = visitor.begin("/login?to=/first");
        HttpResponse<String> second = visitor.begin("/login?to=/second");
        assertThat(second.body()).contains("type=\"password\"");

        HttpResponse<String> one = visitor.get(visitor.signIn(second, "applicant"));
        HttpResponse<String> other =
                visitor.get(Visitor.location(visitor.get(first.uri().toString())));

        assertThat(Visitor.location(one)).endsWith("/second");
        assertThat(Visitor.location(other)).endsWith("/first");
    }

    @ParameterizedTest
    @MethodSource("brokenCookies")
    void takesNoCookieThatItDidNotSeal(String cookie) {
        HttpResponse<String> answer = visitor.get(ORGANISATIONS, "Cookie", cookie);

        assertIsProblem(answer, 401, "session-ended");
        assertNobody(visitor.get("/session", "Cookie", cookie));
    }

    static Stream<String> brokenCookies() {
        return Stream.of("", "x", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA")
                .map(value -> Visitor.SESSION + "=" + value);
    }

    @Test
    void takesNoChangedOrForeignOrSecondCookie() {
        visitor.logIn("applicant");
        String sealed = visitor.cookie(Visitor.SESSION);
        visitor.cookies.put(Visitor.SESSION, sealed.substring(0, 200) + "AAAA" + sealed.substring(204));
        assertEnded(visitor);

        visitor.cookies.put(Visitor.SESSION, sealed);
        assertIsProblem(visitor.get(ORGANISATIONS, "Cookie", Visitor.SESSION + "=x"), 401, "session-ended");

        assertThat(visitor.begin("/login?fresh=true").statusCode()).isEqualTo(200);
        String attempt = visitor.cookies.entrySet().stream()
                .filter(cookie -> cookie.getKey().startsWith("__Host-proofmark-login-"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        visitor.cookies.put(Visitor.SESSION, attempt);
        visitor.cookies.remove(Visitor.SESSION + "-1");
        assertEnded(visitor);
    }

    /** Stops Keycloak: after all others. */
    @Test
    @Order(Integer.MAX_VALUE)
    void goesOnWithRunningSessionsWhileKeycloakIsDown() {
        visitor.logIn("applicant");
        String csrf = session(visitor).getString("csrfToken");
        FarSide.keycloak().close();

        assertThat(visitor.get(ORGANISATIONS).statusCode()).isEqualTo(200);
        assertThat(visitor.post(ORGANISATIONS, "{}", CSRF, csrf).statusCode()).isEqualTo(200);
        assertIsProblem(visitor.get("/login"), 503, "login-unavailable");
        HttpResponse<String> page = visitor.get("/login", "Accept", "text/html", "Accept-Language", "en");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Logging in is not possible at the moment.", "지금은 로그인할 수 없습니다.");
        Visitor thief = visitor.copy();
        assertIsProblem(visitor.post("/logout", "", CSRF, csrf), 503, "logged-out-here-only");
        assertNobody(visitor.get("/session"));
        assertEnded(thief);
    }

    private static JsonObject session(Visitor visitor) {
        JsonObject session = new JsonObject(visitor.get("/session").body());
        assertThat(session.getBoolean("authenticated")).isTrue();
        return session;
    }

    /** The access token that reaches a service. */
    private static String token(Visitor visitor) {
        HttpResponse<String> answer = visitor.get(ORGANISATIONS);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonObject(answer.body())
                .getJsonObject("headers")
                .getString("authorization")
                .substring("Bearer ".length());
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }

    /** Whoever is not logged in is told what time it is, and no more. */
    private static void assertNobody(HttpResponse<String> session) {
        JsonObject told = new JsonObject(session.body());
        assertThat(told.fieldNames()).containsExactlyInAnyOrder("authenticated", "businessTime");
        assertThat(told.getBoolean("authenticated")).isFalse();
    }

    private static void assertEnded(Visitor visitor) {
        assertIsProblem(visitor.get(ORGANISATIONS), 401, "session-ended");
        assertNobody(visitor.get("/session"));
    }

    private static void assertFails(Visitor visitor, String callback) {
        assertIsProblem(visitor.get(callback), 400, "login-failed");
        assertThat(visitor.cookies).doesNotContainKey(Visitor.SESSION);
    }

    private static void assertIsProblem(HttpResponse<String> answer, int status, String rule) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("rule")).isEqualTo(rule);
    }

    private static String parameter(String address, String name) {
        return Stream.of(URI.create(address).getRawQuery().split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static String replaced(String address, String name, String value) {
        return address.replace(name + "=" + parameter(address, name), name + "=" + value);
    }

    private static String keycloak() {
        return "http://localhost:" + FarSide.keycloak().port();
    }

    private static String administrator() {
        return RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", "admin")
                .post(keycloak() + "/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
