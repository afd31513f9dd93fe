package dev.proofmark.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.verification.credential.CanonicalJson;
import dev.proofmark.verification.credential.Credential;
import dev.proofmark.verification.credential.CredentialProfile;
import dev.proofmark.verification.credential.CredentialSigner;
import dev.proofmark.verification.credential.DataIntegrity;
import dev.proofmark.verification.credential.DidDocument;
import dev.proofmark.verification.credential.DidService;
import dev.proofmark.verification.credential.Envelope;
import dev.proofmark.verification.credential.EnvelopeType;
import dev.proofmark.verification.credential.Issuers;
import dev.proofmark.verification.credential.SecuredDocument;
import dev.proofmark.verification.statuslist.Bits;
import dev.proofmark.verification.statuslist.StatusEntry;
import dev.proofmark.verification.statuslist.StatusList;
import dev.proofmark.verification.statuslist.StatusPurpose;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes what {@code verification/interop} checks with other libraries, and checks it with ours. */
class InteropSamplesTest {

    private static final Path DIRECTORY = Path.of("target", "interop");
    private static final int INDEX = 94_567;

    private final CredentialSigner signer = Issuers.signer();
    private final DidService log = new DidService(
            "log", DidService.TRANSPARENCY_LOG, "https://body.example/log", List.of("body.example/log+00000000+AA"));
    private final ObjectNode did = DidDocument.make(Issuers.BODY, List.of(signer.key()), List.of(log));

    @Test
    void writesSamplesThatHold() throws Exception {
        StatusEntry revocation = entry(StatusPurpose.REVOCATION);
        StatusEntry suspension = entry(StatusPurpose.SUSPENSION);
        ObjectNode credential = Issuers.certificate();
        credential.putArray("credentialStatus").add(revocation.json()).add(suspension.json());
        ObjectNode projection = Issuers.certificate();
        projection.set("credentialStatus", revocation.json());

        write("did.json", CanonicalJson.bytes(did));
        write("credential.json", proved(credential));
        write("credential.jwt", enveloped(credential));
        write("untp.jwt", enveloped(projection));
        write("revocation.list.json", proved(list(revocation, List.of()).credential()));
        write("suspension.list.json", proved(list(suspension, List.of(INDEX)).credential()));

        DidDocument document = DidDocument.parse(read("did.json"));
        for (String name : List.of("credential.json", "credential.jwt")) {
            Credential certificate =
                    Credential.verify(SecuredDocument.parse(read(name)), document, CredentialProfile.CONFORMITY);
            assertThat(StatusEntry.of(certificate)).containsExactly(revocation, suspension);
        }
        StatusList suspensions = StatusList.verify(read("suspension.list.json"), document);
        assertThat(suspensions.isSet(suspension, document.id(), Issuers.NOW)).isTrue();
    }

    private static StatusEntry entry(StatusPurpose purpose) {
        return new StatusEntry(purpose, "https://body.example/status-lists/1-" + purpose.written(), INDEX);
    }

    private static StatusList list(StatusEntry entry, List<Integer> set) {
        return new StatusList(
                entry.list(),
                Issuers.BODY,
                entry.purpose(),
                Bits.of(Bits.FEWEST, set),
                Issuers.NOW,
                Issuers.NOW.plus(Duration.ofDays(3_650)),
                Duration.ofMinutes(1));
    }

    private byte[] proved(ObjectNode credential) throws Exception {
        return CanonicalJson.bytes(DataIntegrity.sign(credential, Issuers.BODY, signer, Issuers.NOW));
    }

    private byte[] enveloped(ObjectNode credential) throws Exception {
        return Envelope.sign(credential, EnvelopeType.CREDENTIAL, Issuers.BODY, signer)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(String name, byte[] bytes) throws IOException {
        var _ = Files.write(Files.createDirectories(DIRECTORY).resolve(name), bytes);
    }

    private static byte[] read(String name) throws IOException {
        return Files.readAllBytes(DIRECTORY.resolve(name));
    }
}
