package dev.proofmark.verification.certificate;

import dev.proofmark.verification.VerificationException;
import dev.proofmark.verification.credential.DidDocument;
import dev.proofmark.verification.credential.DidService;
import dev.proofmark.verification.log.Checkpoint;
import dev.proofmark.verification.log.NoteKey;
import dev.proofmark.verification.log.SignedNote;
import java.util.ArrayList;
import java.util.List;

/**
 * The log that an issuer's DID document names.
 *
 * @param origin the log's name
 * @param path where it is, behind the issuer's host
 * @param keys with which it signs, or has signed
 */
record IssuerLog(String origin, String path, List<NoteKey> keys) {

    private static final String CHECK = "log-keys";

    static IssuerLog of(DidDocument issuer) throws CertificateException {
        List<DidService> logs = issuer.services(DidService.TRANSPARENCY_LOG);
        if (logs.size() != 1) {
            throw new CertificateException(CHECK, "one log of " + issuer.id(), logs.size() + " of them");
        }
        String path = IssuerAddress.path(logs.getFirst().endpoint(), issuer.id());
        List<NoteKey> keys = new ArrayList<>();
        for (String key : logs.getFirst().verifierKeys()) {
            keys.add(key(key));
        }
        return new IssuerLog(issuer.id().authority() + path, path, List.copyOf(keys));
    }

    private static NoteKey key(String written) throws CertificateException {
        try {
            return NoteKey.parse(written);
        } catch (IllegalArgumentException malformed) {
            throw new CertificateException(CHECK, "a key of a log", written);
        }
    }

    SeenHead open(byte[] note, String from) throws VerificationException {
        SignedNote signed = SignedNote.parse(note);
        return new SeenHead(Checkpoint.open(signed, origin, keys), signed, from);
    }
}
