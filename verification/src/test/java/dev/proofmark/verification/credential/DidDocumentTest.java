package dev.proofmark.verification.credential;

import static dev.proofmark.verification.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DidDocumentTest {

    private static final String FORM = "did-document-form";
    private static final DidService LOG = new DidService(
            "log", DidService.TRANSPARENCY_LOG, "https://body.example/log", List.of("body.example/log+1+a"));
    private static final DidService SEAL =
            new DidService("seal", DidService.DOCUMENT_SEAL, "https://body.example/public/v1/seal", List.of());

    private final CredentialKey former = Issuers.signer().key();
    private final CredentialKey present = Issuers.signer().key();
    private final ObjectNode made = DidDocument.make(Issuers.BODY, List.of(former, present), List.of(LOG, SEAL));

    @Test
    void namesEachKeyTwiceAndTheServices() throws Exception {
        DidDocument read = DidDocument.parse(CanonicalJson.bytes(made));

        assertThat(read.id()).isEqualTo(Issuers.BODY);
        for (CredentialKey key : List.of(former, present)) {
            assertThat(read.jsonWebKey("did:web:body.example#" + key.thumbprint()))
                    .isEqualTo(key);
            assertThat(read.multikey("did:web:body.example#" + key.multikey())).isEqualTo(key);
        }
        assertThat(read.services(DidService.TRANSPARENCY_LOG)).containsExactly(LOG);
        assertThat(read.services(DidService.DOCUMENT_SEAL)).containsExactly(SEAL);
        assertThat(read.services("DocumentSea1")).isEmpty();
    }

    @Test
    void assertsWithTheKeysThatItSays() throws Exception {
        made.set("assertionMethod", made.arrayNode().add(Issuers.BODY.jsonWebKeyId(present)));
        DidDocument read = DidDocument.parse(CanonicalJson.bytes(made));

        assertThat(read.jsonWebKey(Issuers.BODY.jsonWebKeyId(present))).isEqualTo(present);
        assertRefused("credential-key", () -> read.multikey(Issuers.BODY.multikeyId(present)));
        assertRefused("credential-key", () -> read.jsonWebKey(Issuers.BODY.jsonWebKeyId(former)));
    }

    @Test
    void leavesOutKeysThatWeDoNotKnow() throws Exception {
        ArrayNode methods = (ArrayNode) made.get("verificationMethod");
        methods.addObject().put("id", "did:web:body.example#1").put("type", "JsonWebKey2020");
        methods.addObject()
                .put("id", "did:web:body.example#2")
                .put("type", "JsonWebKey")
                .putObject("publicKeyJwk")
                .put("kty", "EC");
        methods.addObject()
                .put("id", "did:web:body.example#3")
                .put("type", "Multikey")
                .put("publicKeyMultibase", "zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169");

        DidDocument read = DidDocument.parse(CanonicalJson.bytes(made));

        assertThat(read.multikey(Issuers.BODY.multikeyId(present))).isEqualTo(present);
        assertRefused("credential-key", () -> read.multikey("did:web:body.example#3"));
    }

    @Test
    void refusesAKeyUnderAnotherName() {
        ((ObjectNode) method(0)).put("id", "did:web:body.example#1");

        assertRefused(FORM, () -> DidDocument.parse(CanonicalJson.bytes(made)));
    }

    @Test
    void refusesAKeyOfSomebodyElse() {
        ((ObjectNode) method(1)).put("controller", "did:web:forger.example");

        assertRefused(FORM, () -> DidDocument.parse(CanonicalJson.bytes(made)));
    }

    @Test
    void refusesAKeyThatIsNone() {
        ((ObjectNode) method(1)).put("publicKeyMultibase", "z6Mk");

        assertRefused("did-document-key", () -> DidDocument.parse(CanonicalJson.bytes(made)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "{\"id\":\"did:key:z6Mk\"}", "{\"id\":1}", "{\"id\":\"did:web:a\",\"id\":1}"})
    void refusesWhatIsNoDocument(String written) {
        assertRefused(FORM, () -> DidDocument.parse(written.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode method(int index) {
        return made.get("verificationMethod").get(index);
    }
}
