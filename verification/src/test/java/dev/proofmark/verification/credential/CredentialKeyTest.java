package dev.proofmark.verification.credential;

import static dev.proofmark.verification.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialKeyTest {

    private static final String CHECK = "did-document-key";

    /** RFC 8037, appendix A.1 to A.3. */
    private static final String JWK = """
            {"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""";

    private static final String SECRET = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";

    /** The key of W3C's vectors for eddsa-jcs-2022. */
    private static final String MULTIKEY = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";

    /** RFC 8037, appendix A.3: the thumbprint of RFC 7638. */
    @Test
    void isNamedByItsThumbprint() throws Exception {
        CredentialKey key = CredentialKey.ofJwk(json(JWK));

        assertThat(key.thumbprint()).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
        assertThat(key.jwk().remove("kid").textValue()).isEqualTo(key.thumbprint());
        assertThat(CredentialKey.ofJwk(key.jwk())).isEqualTo(key);
    }

    /** RFC 8037, appendix A.4 and A.5. */
    @Test
    void signsAsTheRfcDoes() throws Exception {
        byte[] signed = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc".getBytes(StandardCharsets.US_ASCII);
        CredentialKey key = CredentialKey.ofJwk(json(JWK));
        CredentialSigner signer = Issuers.signer(key, Base64Url.decode(CHECK, SECRET));

        byte[] signature = signer.sign(signed);

        assertThat(Base64Url.encode(signature))
                .isEqualTo("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
        assertThat(key.verifies(signed, signature)).isTrue();
    }

    @Test
    void isTheSameInBothForms() throws Exception {
        CredentialKey key = CredentialKey.ofMultikey(MULTIKEY);

        assertThat(key.multikey()).isEqualTo(MULTIKEY);
        assertThat(CredentialKey.ofJwk(key.jwk())).isEqualTo(key).hasSameHashCodeAs(key);
        assertThat(CredentialKey.of(key.publicKey())).hasToString(MULTIKEY);
    }

    @Test
    void isOfEd25519Alone() throws Exception {
        KeyPairGenerator other = KeyPairGenerator.getInstance("Ed448");

        assertThatThrownBy(() -> CredentialKey.of(other.generateKeyPair().getPublic()))
                .isInstanceOf(IllegalArgumentException.class);
        assertRefused(CHECK, () -> CredentialKey.ofJwk(((ObjectNode) json(JWK)).put("crv", "Ed448")));
        assertRefused(CHECK, () -> CredentialKey.ofJwk(((ObjectNode) json(JWK)).put("kty", "EC")));
        assertRefused(CHECK, () -> CredentialKey.ofJwk(((ObjectNode) json(JWK)).without("x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURp",
                "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
                "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo",
                "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcH",
                ""
            })
    void isWrittenInOneWayOnly(String value) {
        assertRefused(CHECK, () -> CredentialKey.ofJwk(((ObjectNode) json(JWK)).put("x", value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "z",
                "z6Mk",
                "6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
                "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ",
                "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ0",
                "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2 ",
                "z16MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
                "z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc"
            })
    void isNoOtherMultikey(String multibase) {
        assertRefused(CHECK, () -> CredentialKey.ofMultikey(multibase));
        assertRefused(CHECK, () -> CredentialKey.ofMultikey("z" + "1".repeat(1_000_000)));
    }

    private static JsonNode json(String text) throws CredentialException {
        return CanonicalJson.parse(CHECK, text.getBytes(StandardCharsets.UTF_8));
    }
}
