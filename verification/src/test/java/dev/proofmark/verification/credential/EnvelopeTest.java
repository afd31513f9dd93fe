package dev.proofmark.verification.credential;

import static dev.proofmark.verification.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.OctetKeyPair;
import dev.proofmark.verification.Refusals;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final String FORM = "credential-form";
    private static final String KEY = "credential-key";

    private final CredentialSigner signer = Issuers.signer();
    private final DidDocument document = Issuers.document(Issuers.BODY, signer);

    @Test
    void holdsTheCanonicalBytes() throws Exception {
        Envelope envelope = Envelope.parse(Issuers.envelope(Issuers.certificate(), signer), EnvelopeType.CREDENTIAL);

        assertThat(envelope.verify(document)).isEqualTo(Issuers.certificate());
        assertThat(envelope.keyId())
                .isEqualTo("did:web:body.example#" + signer.key().thumbprint());
        assertThat(envelope.signedBy()).isEqualTo(Issuers.BODY);
    }

    /** Nimbus JOSE + JWT shares no code with ours. */
    @Test
    void isAcceptedByAnotherLibrary() throws Exception {
        String envelope = new String(Issuers.envelope(Issuers.certificate(), signer), StandardCharsets.US_ASCII);
        OctetKeyPair jwk = OctetKeyPair.parse(signer.key().jwk().toString());

        JWSObject read = JWSObject.parse(envelope);

        assertThat(read.verify(new Ed25519Verifier(jwk))).isTrue();
        assertThat(read.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.EdDSA);
        assertThat(read.getHeader().getType()).isEqualTo(new JOSEObjectType("vc+jwt"));
        assertThat(read.getHeader().getContentType()).isEqualTo("vc");
        assertThat(read.getHeader().getKeyID()).isEqualTo("did:web:body.example#" + jwk.computeThumbprint());
        assertThat(read.getPayload().toBytes()).isEqualTo(CanonicalJson.bytes(Issuers.certificate()));
    }

    @Test
    void isOfOneType() throws Exception {
        byte[] proof = Envelope.sign(Issuers.certificate(), EnvelopeType.STATUS_PROOF, Issuers.BODY, signer)
                .getBytes(StandardCharsets.US_ASCII);

        assertThat(Envelope.parse(proof, EnvelopeType.STATUS_PROOF).verify(document))
                .isEqualTo(Issuers.certificate());
        assertRefused(FORM, () -> Envelope.parse(proof, EnvelopeType.CREDENTIAL));
    }

    @ParameterizedTest
    @CsvSource({
        "alg, none",
        "alg, HS256",
        "alg, Ed25519",
        "typ, JWT",
        "typ, VC+JWT",
        "cty, json",
        "crit, exp",
        "jku, https://body.example/keys"
    })
    void refusesAnotherHeader(String member, String value) throws Exception {
        byte[] written = withHeader(header -> header.put(member, value));

        assertRefused(FORM, () -> Envelope.parse(written, EnvelopeType.CREDENTIAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alg", "cty", "kid", "typ"})
    void refusesLessOfAHeader(String member) throws Exception {
        byte[] written = withHeader(header -> header.remove(member));

        assertRefused(FORM, () -> Envelope.parse(written, EnvelopeType.CREDENTIAL));
    }

    @Test
    void refusesTheKeyOfAnotherIssuer() throws Exception {
        CredentialSigner forger = Issuers.signer();
        Did theirs = new Did("did:web:forger.example");
        byte[] forged = Envelope.sign(Issuers.certificate(), EnvelopeType.CREDENTIAL, theirs, forger)
                .getBytes(StandardCharsets.US_ASCII);
        Envelope read = Envelope.parse(forged, EnvelopeType.CREDENTIAL);

        assertRefused(KEY, () -> read.verify(document));
        assertRefused(
                "credential-issuer",
                () -> Credential.verify(read, Issuers.document(theirs, forger), CredentialProfile.CONFORMITY));
    }

    @Test
    void refusesAKeyThatIsNotInTheDocument() throws Exception {
        Envelope read =
                Envelope.parse(Issuers.envelope(Issuers.certificate(), Issuers.signer()), EnvelopeType.CREDENTIAL);

        assertRefused(KEY, () -> read.verify(document));
    }

    /** Each form names the key in its own way. */
    @Test
    void refusesTheKeyInTheOtherForm() throws Exception {
        byte[] written = withHeader(header -> header.put("kid", Issuers.BODY.multikeyId(signer.key())));

        assertRefused(
                KEY, () -> Envelope.parse(written, EnvelopeType.CREDENTIAL).verify(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://body.example/keys#1", "did:key:z6Mk#z6Mk", "", "#"})
    void isSignedByNobodyElse(String keyId) throws Exception {
        Envelope read = Envelope.parse(withHeader(header -> header.put("kid", keyId)), EnvelopeType.CREDENTIAL);

        assertRefused(KEY, read::signedBy);
        assertRefused(KEY, () -> read.verify(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "...", "e30.e30", "e30.e30.e30", "e30.e30.e30.", "e30=.e30.e30", "é.e30.e30"})
    void refusesWhatIsNoEnvelope(String written) {
        assertRefused(FORM, () -> Envelope.parse(written.getBytes(StandardCharsets.UTF_8), EnvelopeType.CREDENTIAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "{ }", "{}\n", "{\"b\":1,\"a\":2}"})
    void refusesAPayloadInAnotherForm(String payload) throws Exception {
        byte[] written = signed(header(), payload.getBytes(StandardCharsets.UTF_8));

        assertRefused(
                FORM, () -> Envelope.parse(written, EnvelopeType.CREDENTIAL).verify(document));
    }

    /** Readers of base 64 that skip the spare bits of its end take up to 16 signatures for the same. */
    @Test
    void refusesEachOtherEndOfASignature() throws Exception {
        byte[] written = Issuers.envelope(Issuers.certificate(), signer);
        int last = written.length - 1;
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

        for (byte letter : letters.getBytes(StandardCharsets.US_ASCII)) {
            byte[] changed = written.clone();
            changed[last] = letter;
            if (letter != written[last]) {
                assertThat(Refusals.check(() -> {
                            var _ = Envelope.parse(changed, EnvelopeType.CREDENTIAL)
                                    .verify(document);
                        }))
                        .isIn(FORM, "credential-signature");
            }
        }
    }

    /** RFC 8032, section 5.1.7: the scalar is below the group's order, or there were two signatures of the same. */
    @Test
    void refusesTheSameSignatureWithAnotherScalar() throws Exception {
        List<String> parts = List.of(
                new String(Issuers.envelope(Issuers.certificate(), signer), StandardCharsets.US_ASCII).split("\\."));
        byte[] signature = Base64Url.decode(FORM, parts.getLast());
        BigInteger order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        byte[] scalar = littleEndian(Arrays.copyOfRange(signature, 32, 64));
        byte[] greater = littleEndian(new BigInteger(1, scalar).add(order).toByteArray());
        System.arraycopy(Arrays.copyOf(greater, 32), 0, signature, 32, 32);
        String forged = parts.getFirst() + "." + parts.get(1) + "." + Base64Url.encode(signature);

        assertRefused(
                "credential-signature",
                () -> Envelope.parse(forged.getBytes(StandardCharsets.US_ASCII), EnvelopeType.CREDENTIAL)
                        .verify(document));
    }

    private static byte[] littleEndian(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            reversed[at] = bytes[bytes.length - 1 - at];
        }
        return reversed;
    }

    private byte[] withHeader(Consumer<ObjectNode> change) throws GeneralSecurityException {
        ObjectNode header = header();
        change.accept(header);
        return signed(header, CanonicalJson.bytes(Issuers.certificate()));
    }

    private ObjectNode header() {
        return Issuers.certificate()
                .removeAll()
                .put("alg", "EdDSA")
                .put("cty", "vc")
                .put("kid", Issuers.BODY.jsonWebKeyId(signer.key()))
                .put("typ", "vc+jwt");
    }

    private byte[] signed(JsonNode header, byte[] payload) throws GeneralSecurityException {
        String signed = Base64Url.encode(CanonicalJson.bytes(header)) + "." + Base64Url.encode(payload);
        byte[] signature = signer.sign(signed.getBytes(StandardCharsets.US_ASCII));
        return (signed + "." + Base64Url.encode(signature)).getBytes(StandardCharsets.US_ASCII);
    }
}
