package dev.proofmark.verification.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.verification.VerificationException;
import dev.proofmark.verification.credential.CanonicalJson;
import dev.proofmark.verification.log.Checkpoint;
import dev.proofmark.verification.log.LogProof;
import java.util.Base64;

/** The proof of the entry by which a certificate's revision was published. */
final class LogExamination {

    private static final String FORM = "log-proof-extra";

    private LogExamination() {}

    /**
     * What a proof proves.
     *
     * @param salt that the number in the entry is hidden behind
     */
    record Proved(ProvenEntry proven, String salt, SeenHead head) {}

    /**
     * Checks a proof.
     *
     * @throws VerificationException unless the entry stands in that log
     */
    static Proved prove(Exhibit exhibit, IssuerLog log) throws VerificationException {
        LogProof proof = LogProof.parse(exhibit.bytes());
        if (proof.extra() == null) {
            throw new CertificateException(FORM, "the entry and its salt", "none");
        }
        JsonNode extra = CanonicalJson.parseCanonical(FORM, Base64.getDecoder().decode(proof.extra()));
        String salt = extra.path("salt").textValue();
        if (salt == null || extra.size() != 2) {
            throw new CertificateException(FORM, "the entry and its salt", extra.toString());
        }
        LogEntry entry = LogEntry.of(extra.path("entry"));
        Checkpoint checkpoint = proof.verify(entry.bytes(), log.origin(), log.keys());
        return new Proved(
                new ProvenEntry(entry, proof.index(), exhibit.from()),
                salt,
                new SeenHead(checkpoint, proof.checkpoint(), exhibit.from()));
    }
}
