package dev.proofmark.verification.credential;

import static dev.proofmark.verification.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.multibase.Multibase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataIntegrityTest {

    private static final String FORM = "credential-form";

    private final CredentialSigner signer = Issuers.signer();
    private final DidDocument document = Issuers.document(Issuers.BODY, signer);

    /** W3C's vectors for {@code eddsa-jcs-2022} (vc-di-eddsa, appendix B.3; TestVectors at abb673e). */
    @Nested
    class Vectors {

        private static final String KEY = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
        private static final String SECRET = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";
        private static final int SECRET_PREFIX = 2;

        private final ObjectNode vector = (ObjectNode) Issuers.json("w3c-eddsa-jcs-2022.json");
        private final ObjectNode options = (ObjectNode) Objects.requireNonNull(vector.remove("proof"));
        private final String value = options.remove("proofValue").textValue();

        @Test
        void hashesAsTheyDo() {
            assertThat(HexFormat.of().formatHex(DataIntegrity.signedBytes(vector, options)))
                    .isEqualTo("66ab154f5c2890a140cb8388a22a160454f80575f6eae09e5a097cabe539a1db"
                            + "59b7cb6251b8991add1ce0bc83107e3db9dbbab5bd2c28f687db1a03abc92f19");
        }

        @Test
        void signsAsTheyDo() throws Exception {
            byte[] secret = Multibase.BASE_58_BTC.decode(SECRET);
            CredentialSigner theirs = Issuers.signer(
                    CredentialKey.ofMultikey(KEY), Arrays.copyOfRange(secret, SECRET_PREFIX, secret.length));

            assertThat(Base58.encode(theirs.sign(DataIntegrity.signedBytes(vector, options))))
                    .isEqualTo(value);
        }

        @Test
        void verifiesWhatTheySigned() throws Exception {
            byte[] signature = Base58.decode(FORM, value, 64);

            assertThat(CredentialKey.ofMultikey(KEY).verifies(DataIntegrity.signedBytes(vector, options), signature))
                    .isTrue();
        }

        /** Their proof is read as ours is; but a did:key is not whom we believe. */
        @Test
        void readsTheirProof() throws Exception {
            DataIntegrity theirs = DataIntegrity.parse(CanonicalJson.bytes(Issuers.json("w3c-eddsa-jcs-2022.json")));

            assertThat(theirs.keyId()).endsWith("#" + KEY);
            assertRefused("credential-key", theirs::signedBy);
            assertRefused("credential-key", () -> theirs.verify(document));
        }
    }

    @Test
    void provesADocument() throws Exception {
        DataIntegrity proved = DataIntegrity.parse(Issuers.proved(Issuers.certificate(), signer));

        assertThat(proved.verify(document)).isEqualTo(Issuers.certificate());
        assertThat(proved.keyId()).isEqualTo("did:web:body.example#" + signer.key());
        assertThat(proved.signedBy()).isEqualTo(Issuers.BODY);
    }

    @Test
    void provesOnce() throws Exception {
        ObjectNode proved = DataIntegrity.sign(Issuers.certificate(), Issuers.BODY, signer, Issuers.NOW);

        assertThatThrownBy(() -> DataIntegrity.sign(proved, Issuers.BODY, signer, Issuers.NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "type, Ed25519Signature2020",
        "cryptosuite, eddsa-rdfc-2022",
        "proofPurpose, authentication",
        "created, 2026-11-28T01:02:03",
        "created, 2026-02-30T00:00:00Z",
        "challenge, more",
        "proofValue, z1",
        "proofValue, u1111"
    })
    void refusesAnotherProof(String member, String value) throws Exception {
        ObjectNode proved = DataIntegrity.sign(Issuers.certificate(), Issuers.BODY, signer, Issuers.NOW);
        ((ObjectNode) proved.get("proof")).put(member, value);

        assertRefused(FORM, () -> verify(proved));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"type", "cryptosuite", "proofPurpose", "created", "verificationMethod", "proofValue", "@context"
            })
    void refusesLessOfAProof(String member) throws Exception {
        ObjectNode proved = DataIntegrity.sign(Issuers.certificate(), Issuers.BODY, signer, Issuers.NOW);
        ((ObjectNode) proved.get("proof")).remove(member);

        assertRefused(FORM, () -> verify(proved));
    }

    @Test
    void refusesWhatCarriesNoProof() {
        assertRefused(FORM, () -> verify(Issuers.certificate()));
        assertRefused(FORM, () -> DataIntegrity.parse("[]".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void refusesAnotherLayoutOfTheSame() throws Exception {
        byte[] canonical = Issuers.proved(Issuers.certificate(), signer);
        byte[] longer = Arrays.copyOf(canonical, canonical.length + 1);
        longer[canonical.length] = '\n';

        assertRefused(FORM, () -> DataIntegrity.parse(longer));
    }

    @Test
    void refusesTheProofOfAnotherDocument() throws Exception {
        ObjectNode proved = DataIntegrity.sign(Issuers.certificate(), Issuers.BODY, signer, Issuers.NOW);
        JsonNode proof = proved.get("proof");
        ObjectNode other = Issuers.certificate().put("name", "another");
        other.set("proof", proof);

        assertRefused("credential-signature", () -> verify(other));
    }

    private void verify(ObjectNode proved) throws CredentialException {
        var _ = DataIntegrity.parse(CanonicalJson.bytes(proved)).verify(document);
    }
}
