package dev.proofmark.platform.backing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class EmbeddedKeycloakIT {

    @Test
    void givesPeopleAndMachinesTokensForProofmarkWithTheirRoles() throws Exception {
        try (EmbeddedKeycloak keycloak = EmbeddedKeycloak.throwAway()) {
            keycloak.start();
            JsonNode decider =
                    claims(keycloak, "grant_type=password&client_id=proofmark-cli&username=decider&password=demo");
            assertThat(decider.at("/sub").asText()).isEqualTo("a0000000-0000-4000-8000-000000000012");
            assertThat(decider.at("/iss").asText()).isEqualTo(keycloak.realmUrl());
            assertThat(decider.at("/aud").toString()).contains("\"proofmark\"");
            assertThat(decider.at("/realm_access/roles").toString()).contains("\"DECISION_MAKER\"");
            assertThat(decider.at("/email").asText()).isEqualTo("decider@proofmark.example");
            assertThat(decider.at("/email_verified").asBoolean()).isTrue();
            assertThat(decider.at("/name").asText()).isNotBlank();
            assertThat(decider.at("/locale").asText()).isEqualTo("ko");
            JsonNode machine = claims(
                    keycloak,
                    "grant_type=client_credentials&client_id=accreditation-body&client_secret=accreditation-body");
            assertThat(machine.at("/realm_access/roles").toString()).isEqualTo("[\"REGISTER_READER\"]");
        }
    }

    @Test
    void makesWhoeverGuessesPasswordsWait() throws Exception {
        try (EmbeddedKeycloak keycloak = EmbeddedKeycloak.throwAway()) {
            keycloak.start();
            String guess = "grant_type=password&client_id=proofmark-cli&username=applicant&password=guess";
            for (int time = 0; time < 10; time++) {
                assertThat(answer(keycloak, guess)).contains("invalid_grant");
            }

            assertThat(answer(keycloak, guess.replace("=guess", "=demo"))).contains("invalid_grant");
            assertThat(answer(keycloak, guess.replace("=guess", "=demo").replace("=applicant", "=applicant2")))
                    .contains("access_token");
        }
    }

    @Test
    void bringsAKeptRealmToItsChangedDescription() throws Exception {
        Path folder = ThrowAway.folder("kept-keycloak");
        int port = Ports.free();
        try (EmbeddedKeycloak before = kept(folder, port, "old-secret")) {
            before.start();
        }
        try (EmbeddedKeycloak after = kept(folder, port, "new-secret")) {
            after.start();
            JsonNode machine = claims(
                    after, "grant_type=client_credentials&client_id=accreditation-body&client_secret=new-secret");
            assertThat(machine.at("/realm_access/roles").toString()).isEqualTo("[\"REGISTER_READER\"]");
            JsonNode person =
                    claims(after, "grant_type=password&client_id=proofmark-cli&username=applicant&password=demo");
            assertThat(person.at("/sub").asText()).isEqualTo("a0000000-0000-4000-8000-000000000001");
        }
    }

    private static EmbeddedKeycloak kept(Path folder, int port, String secret) {
        KeycloakSettings settings = new KeycloakSettings(
                folder.resolve("keycloak"),
                folder.resolve("keycloak.log"),
                port,
                "localhost",
                "administrator-of-the-test",
                Realm.withClients(secret, PortalClient.throwAway(URI.create("http://localhost:8080"))),
                true);
        return ThrowAway.atExit(new EmbeddedKeycloak(settings), folder);
    }

    private static JsonNode claims(EmbeddedKeycloak keycloak, String form) throws IOException, InterruptedException {
        String answer = answer(keycloak, form);
        String token = Realm.json(answer).at("/access_token").asText();
        assertThat(token).as(answer).isNotEmpty();
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return Realm.json(new String(payload, StandardCharsets.UTF_8));
    }

    private static String answer(EmbeddedKeycloak keycloak, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(keycloak.realmUrl() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
