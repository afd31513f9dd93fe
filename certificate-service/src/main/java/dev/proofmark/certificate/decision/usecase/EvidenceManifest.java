package dev.proofmark.certificate.decision.usecase;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.proofmark.certificate.decision.domain.InputHash;
import dev.proofmark.verification.credential.CanonicalJson;
import java.util.List;

/**
 * What a decision rested on as one list, whose hash stands in the transparency log: whoever holds the events can prove that
 * they came before the decision, and whoever does not learns nothing.
 */
public final class EvidenceManifest {

    private EvidenceManifest() {}

    /** The list's bytes: id, SHA-256 and type of each event in the canonical form of JSON (RFC 8785). */
    public static byte[] of(List<InputHash> inputs) {
        ArrayNode manifest = JsonNodeFactory.instance.arrayNode();
        inputs.forEach(input -> manifest.addObject()
                .put("id", input.id().toString())
                .put("sha256", input.sha256())
                .put("type", input.type()));
        return CanonicalJson.bytes(manifest);
    }
}
