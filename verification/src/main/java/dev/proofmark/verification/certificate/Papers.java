package dev.proofmark.verification.certificate;

import dev.proofmark.verification.Sha256;
import dev.proofmark.verification.VerificationException;
import dev.proofmark.verification.credential.CanonicalJson;
import dev.proofmark.verification.credential.SecuredDocument;
import dev.proofmark.verification.seal.SealedDocument;
import dev.proofmark.verification.seal.TrustedCertificates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody shows: a document, and the credentials in it and beside it. */
final class Papers {

    private static final String CREDENTIAL = "credential.json";
    private static final String SEALED = "the file as it was sealed";

    private final Findings findings;
    private final List<Exhibit> credentials = new ArrayList<>();
    private @Nullable Exhibit document;
    private @Nullable SealedDocument sealed;

    Papers(Findings findings) {
        this.findings = findings;
    }

    /** Takes a document, and the credential out of it. */
    void add(Exhibit exhibit) {
        document = exhibit;
        sealed = findings.examine(
                Question.SEAL,
                SEALED,
                exhibit.from(),
                () -> SealedDocument.open(exhibit.bytes()),
                seen -> "sealed at " + seen.sealedAt() + " by "
                        + seen.certificate().getSubjectX500Principal());
        if (sealed != null) {
            addEmbedded(sealed, exhibit.from());
        }
    }

    /** Whether the credential in a document has that id; of a document that is none, too, so that it is examined. */
    static boolean isOf(Exhibit exhibit, String id) {
        try {
            byte[] embedded =
                    SealedDocument.open(exhibit.bytes()).attachment(CREDENTIAL, ExhibitKind.CREDENTIAL.mostBytes());
            return id.equals(
                    CanonicalJson.parse(CREDENTIAL, embedded).path("id").textValue());
        } catch (VerificationException broken) {
            return true;
        }
    }

    private void addEmbedded(SealedDocument holder, String from) {
        try {
            credentials.add(new Exhibit(
                    holder.attachment(CREDENTIAL, ExhibitKind.CREDENTIAL.mostBytes()), CREDENTIAL + " in " + from));
        } catch (VerificationException none) {
            findings.failed(Question.CREDENTIAL_SIGNATURE, none, from);
        }
    }

    void missing(NotAtHandException reason) {
        findings.notChecked(Question.SEAL, SEALED, reason.reason(), "");
    }

    void addCredential(Exhibit exhibit) {
        credentials.add(exhibit);
    }

    List<Exhibit> credentials() {
        return List.copyOf(credentials);
    }

    boolean hasDocument() {
        return document != null;
    }

    /** The first credential, not yet examined. */
    SecuredDocument firstCredential() throws VerificationException, NotAtHandException {
        if (credentials.isEmpty()) {
            throw new NotAtHandException("no credential at hand");
        }
        return SecuredDocument.parse(credentials.getFirst().bytes());
    }

    void examineSeal(Exhibit certificates) {
        SealedDocument holder = sealed;
        if (holder == null) {
            return;
        }
        var _ = findings.examine(
                Question.SEAL_CERTIFICATE,
                "a seal that one of the issuer's certificates stands behind",
                certificates.from(),
                () -> {
                    holder.verify(TrustedCertificates.parse(certificates.bytes()));
                    return holder;
                },
                seen -> seen.certificate().getSubjectX500Principal().toString());
    }

    /** SHA-256 of the whole document, in lower-case hexadecimal digits. */
    String documentSha256() throws NotAtHandException {
        if (document == null) {
            throw new NotAtHandException("no PDF at hand");
        }
        return Sha256.hex(document.bytes());
    }

    String documentFrom() {
        return document == null ? "" : document.from();
    }
}
