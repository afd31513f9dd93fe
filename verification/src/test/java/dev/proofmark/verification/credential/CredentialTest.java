package dev.proofmark.verification.credential;

import static dev.proofmark.verification.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.verification.Refusals;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final String CONTEXT = "credential-context";

    private final CredentialSigner signer = Issuers.signer();
    private final DidDocument document = Issuers.document(Issuers.BODY, Issuers.signer(), signer);

    /** I-50. */
    @Test
    void isTheSameInBothForms() throws Exception {
        Credential enveloped = verify(Issuers.envelope(Issuers.certificate(), signer));
        Credential proved = verify(Issuers.proved(Issuers.certificate(), signer));

        assertThat(enveloped.content()).isEqualTo(proved.content()).isEqualTo(Issuers.certificate());
        assertThat(enveloped.sha256()).isEqualTo(proved.sha256()).matches("[0-9a-f]{64}");
        assertThat(enveloped.issuer()).isEqualTo(Issuers.BODY);
        assertThat(enveloped.id()).endsWith("/credential?revision=1");
        assertThat(enveloped.validFrom()).isEqualTo("2026-11-28T00:00:00+09:00");
        assertThat(enveloped.validUntil()).isEqualTo("2029-11-27T23:59:59+09:00");
    }

    /** I-50: of each byte in turn, bits that make another letter, the same in another case, or none. */
    @Test
    void refusesEachChangedByteOfAnEnvelope() throws Exception {
        assertThat(checksThatRefuse(Issuers.envelope(Issuers.certificate(), signer)))
                .containsExactly("credential-form", "credential-key", "credential-signature");
    }

    /** I-50: of each byte in turn, bits that make another letter, the same in another case, or none. */
    @Test
    void refusesEachChangedByteOfAProvedDocument() throws Exception {
        assertThat(checksThatRefuse(Issuers.proved(Issuers.certificate(), signer)))
                .containsExactly("credential-form", "credential-key", "credential-signature");
    }

    private Set<String> checksThatRefuse(byte[] written) throws Exception {
        Set<String> checks = new TreeSet<>();
        for (int at = 0; at < written.length; at++) {
            for (int mask : new int[] {1, 32, 128}) {
                byte[] changed = written.clone();
                changed[at] ^= (byte) mask;
                var _ = checks.add(Refusals.check(() -> {
                    var _ = verify(changed);
                }));
            }
        }
        return checks;
    }

    /** I-50. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"https://www.w3.org/ns/credentials/v2\",\"https://forger.example/context\"]",
                "[\"https://www.w3.org/ns/credentials/v2\",\"https://vocabulary.uncefact.org/untp/0.7.0/context/\","
                        + "\"https://forger.example/context\"]",
                "[\"https://vocabulary.uncefact.org/untp/0.7.0/context/\",\"https://www.w3.org/ns/credentials/v2\"]",
                "[\"https://www.w3.org/ns/credentials/v2\",\"https://vocabulary.uncefact.org/untp/0.7.0/context\"]",
                "[\"https://www.w3.org/ns/credentials/v2\",{\"@vocab\":\"https://forger.example/\"}]",
                "[\"https://www.w3.org/ns/credentials/v2\"]",
                "\"https://www.w3.org/ns/credentials/v2\"",
                "[]",
                "null"
            })
    void refusesAnUnknownContext(String context) throws Exception {
        ObjectNode credential = Issuers.certificate();
        credential.set("@context", json(context));

        assertRefusedInBothForms(CONTEXT, credential);
    }

    @Test
    void refusesACredentialWithoutContext() throws Exception {
        assertRefusedInBothForms(CONTEXT, Issuers.certificate().without("@context"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "credential-type    | type              | [\"VerifiableCredential\"]",
                "credential-type    | type              | [\"VerifiableCredential\",\"DigitalConformityCredential\"]",
                "credential-type    | type              | \"VerifiableCredential\"",
                "credential-issuer  | issuer            | \"did:web:forger.example\"",
                "credential-issuer  | issuer            | {\"name\":\"Example\"}",
                "credential-issuer  | issuer            | [\"did:web:body.example\"]",
                "credential-members | id                | \"\"",
                "credential-members | id                | 1",
                "credential-members | credentialSubject | {}",
                "credential-members | credentialSubject | []",
                "credential-members | validFrom         | \"2026-11-28\"",
                "credential-members | validFrom         | \"2026-11-28T00:00:00\"",
                "credential-members | validFrom         | \"2026-02-30T00:00:00Z\"",
                "credential-members | validFrom         | 1",
                "credential-members | validUntil        | \"2026-11-27T23:59:59+09:00\"",
                "credential-members | validUntil        | null",
                "credential-members | proof             | {}"
            })
    void refusesWhatVcdmDoesNotKnow(String check, String member, String value) throws Exception {
        ObjectNode credential = Issuers.certificate();
        credential.set(member, json(value));

        assertRefused(check, () -> verify(Issuers.envelope(credential, signer)));
    }

    @ParameterizedTest
    @CsvSource({
        "credential-members, id",
        "credential-members, credentialSubject",
        "credential-members, validFrom",
        "credential-type, type",
        "credential-issuer, issuer"
    })
    void refusesWhatLacksAMember(String check, String member) throws Exception {
        assertRefusedInBothForms(check, Issuers.certificate().without(member));
    }

    /** VCDM 2.0 lets an issuer be its id alone. */
    @Test
    void isIssuedByAnIdAlone() throws Exception {
        ObjectNode credential = Issuers.certificate().put("issuer", Issuers.BODY.value());

        assertThat(verify(Issuers.envelope(credential, signer)).issuer()).isEqualTo(Issuers.BODY);
    }

    @Test
    void isOfOneProfile() throws Exception {
        SecuredDocument secured = SecuredDocument.parse(Issuers.envelope(Issuers.certificate(), signer));

        assertRefused(CONTEXT, () -> Credential.verify(secured, document, CredentialProfile.STATUS_LIST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-28", "2027-06-01", "2029-11-27"})
    void isValidOnItsDays(LocalDate day) throws Exception {
        Credential credential = verify(Issuers.envelope(Issuers.certificate(), signer));

        assertThatCode(() -> credential.verifyValidOn(day, KOREA)).doesNotThrowAnyException();
        assertThatCode(() ->
                        credential.verifyValidAt(day.atTime(12, 0).atZone(KOREA).toInstant()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27", "2029-11-28"})
    void isNotValidOnOthers(LocalDate day) throws Exception {
        Credential credential = verify(Issuers.envelope(Issuers.certificate(), signer));

        assertRefused("credential-validity", () -> credential.verifyValidOn(day, KOREA));
        assertRefused(
                "credential-validity",
                () -> credential.verifyValidAt(day.atTime(12, 0).atZone(KOREA).toInstant()));
    }

    /** Without an end it stays valid. */
    @Test
    void mayHaveNoEnd() throws Exception {
        Credential credential = verify(Issuers.envelope(Issuers.certificate().without("validUntil"), signer));

        assertThat(credential.validUntil()).isNull();
        assertThatCode(() -> credential.verifyValidAt(Instant.parse("2999-01-01T00:00:00Z")))
                .doesNotThrowAnyException();
    }

    private void assertRefusedInBothForms(String check, ObjectNode credential) throws Exception {
        byte[] envelope = Issuers.envelope(credential, signer);
        byte[] proved = Issuers.proved(credential, signer);

        assertRefused(check, () -> verify(envelope));
        assertRefused(check, () -> verify(proved));
    }

    private Credential verify(byte[] written) throws CredentialException {
        return Credential.verify(SecuredDocument.parse(written), document, CredentialProfile.CONFORMITY);
    }

    private static JsonNode json(String text) throws CredentialException {
        return CanonicalJson.parse("test", text.getBytes(StandardCharsets.UTF_8));
    }
}
