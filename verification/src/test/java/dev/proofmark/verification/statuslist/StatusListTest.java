package dev.proofmark.verification.statuslist;

import static dev.proofmark.verification.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.verification.Refusals;
import dev.proofmark.verification.credential.CanonicalJson;
import dev.proofmark.verification.credential.CredentialException;
import dev.proofmark.verification.credential.CredentialSigner;
import dev.proofmark.verification.credential.DataIntegrity;
import dev.proofmark.verification.credential.Did;
import dev.proofmark.verification.credential.DidDocument;
import dev.proofmark.verification.credential.Envelope;
import dev.proofmark.verification.credential.EnvelopeType;
import dev.proofmark.verification.credential.Issuers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusListTest {

    private static final String ADDRESS = "https://body.example/status-lists/1-revocation";
    private static final int REVOKED = 70_001;
    private static final Duration VALIDITY = Duration.ofMinutes(15);

    private final CredentialSigner signer = Issuers.signer();
    private final DidDocument document = Issuers.document(Issuers.BODY, signer);
    private final StatusList list = new StatusList(
            ADDRESS,
            Issuers.BODY,
            StatusPurpose.REVOCATION,
            Bits.of(Bits.FEWEST, List.of(REVOKED)),
            Issuers.NOW,
            Issuers.NOW.plus(VALIDITY),
            Duration.ofMinutes(1));

    @Test
    void isTheSameInBothForms() throws Exception {
        for (byte[] written : List.of(enveloped(list.credential()), proved(list.credential()))) {
            StatusList read = StatusList.verify(written, document);

            assertThat(read).usingRecursiveComparison().isEqualTo(list);
            assertThat(read.isSet(entry(REVOKED), Issuers.BODY, Issuers.NOW)).isTrue();
            assertThat(read.isSet(entry(REVOKED + 1), Issuers.BODY, Issuers.NOW))
                    .isFalse();
        }
    }

    /** Of each byte in turn, bits that make another letter, the same in another case, or none. */
    @Test
    void refusesEachChangedByte() throws Exception {
        assertThat(checksThatRefuse(enveloped(list.credential())))
                .containsExactly("status-list-form", "status-list-key", "status-list-signature");
        assertThat(checksThatRefuse(proved(list.credential())))
                .containsExactly("status-list-form", "status-list-key", "status-list-signature");
    }

    private Set<String> checksThatRefuse(byte[] written) throws Exception {
        Set<String> checks = new TreeSet<>();
        for (int at = 0; at < written.length; at++) {
            for (int mask : new int[] {1, 32, 128}) {
                byte[] changed = written.clone();
                changed[at] ^= (byte) mask;
                var _ = checks.add(Refusals.check(() -> {
                    var _ = StatusList.verify(changed, document);
                }));
            }
        }
        return checks;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status-list-form | type          | \"Bits\"",
                "status-list-form | statusPurpose | \"refresh\"",
                "status-list-form | statusPurpose | [\"revocation\"]",
                "status-list-form | ttl           | -1",
                "status-list-form | ttl           | 1.5",
                "status-list-form | ttl           | \"60000\"",
                "status-list-form | encodedList   | 1",
                "status-list-bits | encodedList   | \"uAAAA\""
            })
    void refusesAnotherSubject(String check, String member, String value) throws Exception {
        byte[] written =
                changed(credential -> ((ObjectNode) credential.get("credentialSubject")).set(member, json(value)));

        assertRefused(check, () -> StatusList.verify(written, document));
    }

    /** Such a list would be believed for ever. */
    @Test
    void refusesAListWithoutEnd() throws Exception {
        byte[] written = changed(credential -> credential.remove("validUntil"));

        assertRefused("status-list-form", () -> StatusList.verify(written, document));
    }

    @Test
    void refusesAListOfAnotherIssuer() throws Exception {
        CredentialSigner forger = Issuers.signer();
        byte[] forged = Envelope.sign(list.credential(), EnvelopeType.CREDENTIAL, Issuers.BODY, forger)
                .getBytes(StandardCharsets.US_ASCII);
        Did theirs = new Did("did:web:forger.example");

        assertRefused("status-list-key", () -> StatusList.verify(forged, document));
        assertRefused("status-list-issuer", () -> list.isSet(entry(1), theirs, Issuers.NOW));
    }

    @Test
    void refusesACertificateInItsPlace() throws Exception {
        byte[] certificate = enveloped(Issuers.certificate());

        assertRefused("status-list-context", () -> StatusList.verify(certificate, document));
    }

    @Nested
    class Status {

        @Test
        void refusesAnotherList() {
            StatusEntry elsewhere = new StatusEntry(StatusPurpose.REVOCATION, ADDRESS + "2", 1);

            assertFails(StatusError.STATUS_VERIFICATION_ERROR, "status-list-id", elsewhere, Issuers.NOW);
        }

        @Test
        void refusesAnotherPurpose() {
            StatusEntry other = new StatusEntry(StatusPurpose.SUSPENSION, ADDRESS, 1);

            assertFails(StatusError.STATUS_VERIFICATION_ERROR, "status-list-purpose", other, Issuers.NOW);
        }

        @Test
        void refusesAnIndexBehindTheEnd() {
            assertFails(StatusError.RANGE_ERROR, "status-list-range", entry(Bits.FEWEST), Issuers.NOW);
        }

        @Test
        void refusesAListThatIsTooOldOrOfTheFuture() {
            StatusError error = StatusError.STATUS_VERIFICATION_ERROR;

            assertFails(
                    error,
                    "status-list-validity",
                    entry(1),
                    Issuers.NOW.plus(VALIDITY).plusSeconds(1));
            assertFails(error, "status-list-validity", entry(1), Issuers.NOW.minusSeconds(1));
        }

        private void assertFails(StatusError error, String check, StatusEntry entry, Instant moment) {
            ThrowingCallable question = () -> list.isSet(entry, Issuers.BODY, moment);

            assertRefused(check, question);
            assertThatThrownBy(question).hasMessageContaining(error.name());
        }
    }

    @Nested
    class Entries {

        @Test
        void areReadAsTheyAreWritten() throws Exception {
            StatusEntry revocation = entry(REVOKED);
            StatusEntry suspension = new StatusEntry(StatusPurpose.SUSPENSION, ADDRESS, 0);
            JsonNode written =
                    JsonNodeFactory.instance.arrayNode().add(revocation.json()).add(suspension.json());

            assertThat(StatusEntry.of(written)).containsExactly(revocation, suspension);
            assertThat(StatusEntry.of(revocation.json())).containsExactly(revocation);
            assertThat(StatusEntry.of(written.path("none"))).isEmpty();
            assertThat(revocation.json().get("statusListIndex").textValue()).isEqualTo("70001");
        }

        /** Bitstring Status List 1.0: an integer as a text in base 10. */
        @ParameterizedTest
        @ValueSource(strings = {"1", "\"\"", "\"-1\"", "\"+1\"", "\"01\"", "\"1 \"", "\"0x1\"", "\"１\"", "1.0", "null"})
        void haveATextOfDigitsAsIndex(String index) throws Exception {
            ObjectNode written = entry(1).json();
            written.set("statusListIndex", json(index));

            assertRefused("status-entry", () -> StatusEntry.of(written));
        }

        @Test
        void haveNoEndlessIndex() {
            ObjectNode written = entry(1).json().put("statusListIndex", "1" + "0".repeat(100));

            assertThatThrownBy(() -> StatusEntry.of(written)).hasMessageContaining("RANGE_ERROR");
        }

        @Test
        void areOneForEachPurpose() {
            JsonNode written = JsonNodeFactory.instance
                    .arrayNode()
                    .addAll(IntStream.of(1, 2)
                            .mapToObj(index -> entry(index).json())
                            .toList());

            assertRefused("status-entry", () -> StatusEntry.of(written));
        }

        @ParameterizedTest
        @CsvSource({"type, StatusList2021Entry", "statusPurpose, message", "statusSize, 2", "statusListCredential, "})
        void areOfOneKind(String member, String value) {
            ObjectNode written = entry(1).json().put(member, value);

            assertRefused("status-entry", () -> StatusEntry.of(written));
        }

        @Test
        void areObjects() throws Exception {
            JsonNode text = json("\"" + ADDRESS + "\"");

            assertRefused("status-entry", () -> StatusEntry.of(text));
        }
    }

    @Test
    void tellsThatAListWasNotToBeHad() {
        StatusListException exception = StatusListException.notRetrieved(URI.create(ADDRESS), "404");

        assertThat(exception.check()).isEqualTo("status-list-retrieval");
        assertThat(exception).hasMessageContaining(ADDRESS).hasMessageContaining("STATUS_RETRIEVAL_ERROR");
    }

    private static StatusEntry entry(int index) {
        return new StatusEntry(StatusPurpose.REVOCATION, ADDRESS, index);
    }

    private byte[] changed(Consumer<ObjectNode> change) throws GeneralSecurityException {
        ObjectNode credential = list.credential();
        change.accept(credential);
        return enveloped(credential);
    }

    private byte[] enveloped(ObjectNode credential) throws GeneralSecurityException {
        return Envelope.sign(credential, EnvelopeType.CREDENTIAL, Issuers.BODY, signer)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] proved(ObjectNode credential) throws GeneralSecurityException {
        return CanonicalJson.bytes(DataIntegrity.sign(credential, Issuers.BODY, signer, Issuers.NOW));
    }

    private static JsonNode json(String text) {
        try {
            return CanonicalJson.parse("test", text.getBytes(StandardCharsets.UTF_8));
        } catch (CredentialException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
