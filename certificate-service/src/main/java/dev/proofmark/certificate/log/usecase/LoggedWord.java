package dev.proofmark.certificate.log.usecase;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.verification.credential.CanonicalJson;
import java.util.UUID;

/**
 * A word on a certificate's status that the log does not have yet.
 *
 * @param sequence its place among the words on the certificate
 * @param said what the log is to say of it; nothing about people
 */
public record LoggedWord(UUID certificateId, long sequence, JsonNode said) {

    /** The entry: what is said, in its one form. */
    byte[] entry() {
        return CanonicalJson.bytes(said);
    }
}
