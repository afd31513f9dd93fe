package dev.proofmark.platform.backing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final Realm REALM =
            Realm.withClients("secret", new PortalClient(URI.create("https://portal.example"), "portal's secret"));

    @Test
    void sendsMailsByTheServerThatItIsTold() {
        JsonNode settings = Realm.json(REALM.mailingBy("127.0.0.1", 11_025).settings());

        assertThat(settings.at("/smtpServer/host").asText()).isEqualTo("127.0.0.1");
        assertThat(settings.at("/smtpServer/port").asText()).isEqualTo("11025");
        assertThat(settings.at("/smtpServer/auth").asText()).isEqualTo("false");
        assertThat(Realm.json(REALM.settings()).has("smtpServer")).isFalse();
    }

    /** What Keycloak puts into its mails itself keeps its place: {@code {0}} is the link. */
    @Test
    void hasKoreanWordsForKeycloaksMails() {
        JsonNode korean = Realm.json(REALM.texts().getOrDefault("ko", "{}"));

        for (String mail : List.of("emailVerification", "emailUpdateConfirmation", "passwordReset", "executeActions")) {
            assertThat(korean.path(mail + "Subject").asText()).isNotBlank();
            assertThat(korean.path(mail + "Body").asText()).contains("\n\n{0}\n\n");
            assertThat(korean.path(mail + "BodyHtml").asText()).contains("<a href=\"{0}\">");
        }
    }

    @Test
    void letsStrangersRegisterThemselvesWithAVerifiedMailAndNothingElse() {
        JsonNode settings = Realm.json(REALM.settings());

        assertThat(settings.at("/registrationAllowed").asBoolean()).isTrue();
        assertThat(settings.at("/verifyEmail").asBoolean()).isTrue();
        assertThat(settings.at("/registrationEmailAsUsername").asBoolean()).isTrue();
        assertThat(settings.at("/duplicateEmailsAllowed").asBoolean(true)).isFalse();
        assertThat(settings.at("/passwordPolicy").asText()).contains("length(12)", "notUsername", "notEmail");
        assertThat(settings.at("/bruteForceProtected").asBoolean()).isTrue();
        assertThat(settings.at("/supportedLocales"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("ko", "en");
        assertThat(settings.has("defaultRole")).isFalse();
    }

    /** The fingerprint is one of the realm's attributes, beside how long a link holds; the Korean mail says the same. */
    @Test
    void keepsItsOwnAttributes() {
        JsonNode attributes = Realm.json(REALM.settings()).path("attributes");

        assertThat(attributes.path(Realm.FINGERPRINT).asText()).isEqualTo(REALM.fingerprint());
        assertThat(attributes
                        .path("actionTokenGeneratedByUserLifespan.verify-email")
                        .asText())
                .isEqualTo("86400");
        assertThat(Realm.json(REALM.texts().getOrDefault("ko", "{}"))
                        .path("emailVerificationBody")
                        .asText())
                .contains("24시간");
    }

    /** Registering an organisation asks for a verified mail: of the local people too. */
    @Test
    void knowsTheMailsOfItsOwnPeopleAsVerified() {
        assertThat(Realm.json(REALM.parts()).path("users"))
                .filteredOn(user -> !user.path("username").asText().startsWith("service-account-"))
                .hasSize(17)
                .allMatch(user -> user.path("emailVerified").asBoolean())
                .allMatch(user -> !user.path("email").asText().isBlank());
    }

    /** A kept realm is changed when the mailbox has moved, and only then. */
    @Test
    void isAnotherDescriptionWhereItsMailServerIsAnother() {
        Realm realm = REALM.mailingBy("127.0.0.1", 11_025);

        assertThat(realm.fingerprint())
                .isEqualTo(REALM.mailingBy("127.0.0.1", 11_025).fingerprint())
                .isNotEqualTo(REALM.mailingBy("127.0.0.1", 11_026).fingerprint())
                .isNotEqualTo(REALM.fingerprint());
    }

    /** RFC 9700, sections 2.1 and 2.6: one exact address to come back to, PKCE always, no other way in. */
    @Test
    void letsBrowsersInByTheGatewayAlone() {
        JsonNode portal = StreamSupport.stream(
                        Realm.json(REALM.parts()).path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals("proofmark-portal"))
                .findFirst()
                .orElseThrow();

        assertThat(portal.path("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("https://portal.example/login/callback");
        assertThat(portal.path("secret").asText()).isEqualTo("portal's secret");
        assertThat(portal.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(portal.path("publicClient").asBoolean(true)).isFalse();
        for (String way : List.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled")) {
            assertThat(portal.path(way).asBoolean(true)).as(way).isFalse();
        }
    }

    /** A forgotten value would be a secret that everybody knows. */
    @Test
    void leavesNoPlaceholderUnfilled() {
        assertThat(REALM.whole()).doesNotContain("${");
    }

    /**
     * The gateway renews tokens in their last moments only: a browser's session must outlive its idle limit (half an
     * hour) by a token's life, and both end after ten hours.
     */
    @Test
    void keepsSessionsAsLongAsTheGatewayDoes() {
        JsonNode settings = Realm.json(REALM.settings());

        assertThat(settings.path("ssoSessionIdleTimeout").asInt()).isEqualTo(1800 + 300);
        assertThat(settings.path("ssoSessionMaxLifespan").asInt()).isEqualTo(36_000);
    }
}
