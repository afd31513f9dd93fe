package dev.proofmark.certificate.log.usecase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.verification.credential.CanonicalJson;
import dev.proofmark.verification.log.Hash;
import dev.proofmark.verification.log.LogException;
import dev.proofmark.verification.log.LogProof;
import dev.proofmark.verification.log.SignedNote;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * All that the log says of a certificate, each entry proved in the same tree.
 *
 * @param salt of the certificate's number, in hexadecimal digits
 * @param checkpoint the signed head of the tree
 * @param entries the oldest first
 */
public record LogProofs(String salt, String checkpoint, List<Proved> entries) {
    public LogProofs {
        entries = List.copyOf(entries);
    }

    /**
     * An entry that is proved.
     *
     * @param path from the entry's sibling up to the child of the root
     */
    public record Proved(long index, JsonNode said, List<Hash> path) {
        public Proved {
            path = List.copyOf(path);
        }
    }

    /** The proof of the entry by which a revision was published, as a file; empty if there is none. */
    public Optional<LogProof> ofRevision(int revision) {
        return entries.stream()
                .filter(entry -> entry.said().path("rev").asInt() == revision)
                .findFirst()
                .map(this::file);
    }

    /** With it goes what the entry is made of. */
    private LogProof file(Proved entry) {
        ObjectNode extra = JsonNodeFactory.instance.objectNode();
        extra.set("entry", entry.said());
        extra.put("salt", encodedSalt());
        return new LogProof(
                Base64.getEncoder().encodeToString(CanonicalJson.bytes(extra)), entry.index(), entry.path(), note());
    }

    private SignedNote note() {
        try {
            return SignedNote.parse(checkpoint.getBytes(StandardCharsets.UTF_8));
        } catch (LogException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    private String encodedSalt() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(salt));
    }

    /** Adds everything to a statement that is signed as a whole. */
    void addTo(ObjectNode statement) {
        statement.put("salt", encodedSalt());
        statement.put("checkpoint", checkpoint);
        ArrayNode proved = statement.putArray("entries");
        for (Proved entry : entries) {
            ObjectNode one = proved.addObject();
            one.put("index", entry.index());
            one.set("entry", entry.said());
            ArrayNode path = one.putArray("path");
            entry.path().forEach(hash -> path.add(hash.base64()));
        }
    }
}
