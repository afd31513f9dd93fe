package dev.proofmark.certificate.credential.usecase;

import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.NUMBER;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.anIssuingCertificate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.usecase.SchemeCatalogue;
import dev.proofmark.certificate.keys.Issuer;
import dev.proofmark.certificate.keys.Issuers;
import dev.proofmark.certificate.statuslist.domain.StatusIndex;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.document.DocumentPrinter;
import dev.proofmark.verification.credential.CanonicalJson;
import dev.proofmark.verification.credential.Credential;
import dev.proofmark.verification.credential.CredentialException;
import dev.proofmark.verification.credential.CredentialProfile;
import dev.proofmark.verification.credential.DidDocument;
import dev.proofmark.verification.credential.SecuredDocument;
import dev.proofmark.verification.statuslist.StatusEntry;
import dev.proofmark.verification.statuslist.StatusPurpose;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignCredentialTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final StatusIndex STATUS = new StatusIndex(1, 94_567);
    private static final String LISTS = Issuers.ADDRESS + "/status-lists/1-";

    private final KeyPair key = Issuers.aKey();
    private final Issuer issuer = Issuers.anIssuer(key);
    private final SignedCredential signed = sign(issuer);

    @Test
    void saysTheSameInEveryForm_I50() throws Exception {
        List<Credential> forms = Stream.of(signed.envelope(), signed.proved())
                .map(written -> verified(written, issuer))
                .toList();

        assertThat(forms).allSatisfy(credential -> {
            assertThat(credential.sha256()).isEqualTo(signed.sha256());
            assertThat(credential.id())
                    .isEqualTo(Issuers.ADDRESS + "/public/v1/certificates/" + NUMBER + "/credential?revision=1");
            assertThat(credential.validFrom()).isEqualTo(OffsetDateTime.parse("2026-11-24T00:00:00+09:00"));
            assertThat(credential.validUntil()).isEqualTo(OffsetDateTime.parse("2029-11-23T23:59:59+09:00"));
        });
        assertThat(Hashes.sha256(CanonicalJson.bytes(forms.getFirst().content())))
                .isEqualTo(signed.sha256());
    }

    @Test
    void standsInTwoListsAtOneIndexThatIsAText_I51() throws Exception {
        assertThat(StatusEntry.of(verified(signed.envelope(), issuer)))
                .containsExactly(
                        new StatusEntry(StatusPurpose.REVOCATION, LISTS + "revocation", STATUS.index()),
                        new StatusEntry(StatusPurpose.SUSPENSION, LISTS + "suspension", STATUS.index()));
    }

    @Test
    void standsInOneListForUntp() throws Exception {
        Credential untp = verified(signed.untpEnvelope(), issuer);

        assertThat(StatusEntry.of(untp))
                .containsExactly(new StatusEntry(StatusPurpose.REVOCATION, LISTS + "revocation", STATUS.index()));
        assertThat(apartFromItsStatus(untp)).isEqualTo(apartFromItsStatus(verified(signed.envelope(), issuer)));
    }

    @Test
    void namesTheKeyAndWhatIsInTheEnvelope() throws Exception {
        JsonNode header = JSON.readTree(Base64.getUrlDecoder()
                .decode(signed.envelope().substring(0, signed.envelope().indexOf('.'))));

        assertThat(header)
                .isEqualTo(JSON.valueToTree(Map.of(
                        "alg",
                        "EdDSA",
                        "typ",
                        "vc+jwt",
                        "cty",
                        "vc",
                        "kid",
                        issuer.did().jsonWebKeyId(issuer.keys().getFirst()))));
    }

    @Test
    void stillHoldsAfterItsKeyWasReplaced_I50() {
        Issuer rotated = Issuers.anIssuer(Issuers.aKey(), key);

        assertThat(verified(signed.envelope(), rotated).sha256()).isEqualTo(signed.sha256());
        assertThat(verified(signed.proved(), rotated).sha256()).isEqualTo(signed.sha256());
    }

    @Test
    void doesNotHoldWithoutItsKey_I50() {
        Issuer another = Issuers.anIssuer(Issuers.aKey());

        assertThatThrownBy(() -> verify(signed.envelope(), another)).isInstanceOf(CredentialException.class);
        assertThatThrownBy(() -> verify(signed.proved(), another)).isInstanceOf(CredentialException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hanbit",
                "2029-11-23",
                "94567",
                "revocation",
                "ISO/IEC 42001:2023",
                "https://www.w3.org/ns/credentials/v2",
                "https://vocabulary.uncefact.org/untp/0.7.0/context/"
            })
    void doesNotHoldWithAnotherWordInIt_I50(String word) {
        String forged =
                signed.proved().replaceFirst(word, word.replace('2', '3').replace('r', 's') + "x");

        assertThat(forged).isNotEqualTo(signed.proved());
        assertThatThrownBy(() -> verify(forged, issuer)).isInstanceOf(CredentialException.class);
    }

    private static JsonNode apartFromItsStatus(Credential credential) {
        ObjectNode content = credential.content();
        content.remove("credentialStatus");
        return content;
    }

    private static SignedCredential sign(Issuer issuer) {
        Certificate certificate = anIssuingCertificate();
        return new SignCredential(issuer, () -> Issuers.ADDRESS, new SchemeCatalogue(), new DocumentPrinter())
                .sign(certificate, certificate.current(), STATUS);
    }

    private static Credential verified(String written, Issuer issuer) {
        try {
            return verify(written, issuer);
        } catch (CredentialException e) {
            throw new AssertionError(e);
        }
    }

    private static Credential verify(String written, Issuer issuer) throws CredentialException {
        DidDocument document =
                DidDocument.parse(CanonicalJson.bytes(DidDocument.make(issuer.did(), issuer.keys(), List.of())));
        return Credential.verify(
                SecuredDocument.parse(written.getBytes(StandardCharsets.UTF_8)),
                document,
                CredentialProfile.CONFORMITY);
    }
}
