package dev.proofmark.verification.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.proofmark.verification.Sha256;
import dev.proofmark.verification.VerificationException;
import dev.proofmark.verification.certificate.EvidenceRecords.EvidenceRecord;
import dev.proofmark.verification.credential.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list of the records that a decision rested on, of which the log has the hash: JSON of RFC 8785, each record with its id,
 * its hash and its type, sorted by time and id.
 */
final class EvidenceManifest {

    private static final String CHECK = "evidence-manifest";
    private static final String RECORD = "evidence-record";

    private final EvidenceRecords at;

    EvidenceManifest(EvidenceRecords at) {
        this.at = at;
    }

    /**
     * Checks that the records are those of the manifest with that hash, each of them byte for byte.
     *
     * @return how many there are
     * @throws VerificationException if one is another one, or missing, or no such manifest can be made of them
     */
    int verify(String sha256) throws VerificationException {
        byte[] manifest = at.lists().get(sha256);
        return manifest == null ? recompute(sha256) : compare(CanonicalJson.parseCanonical(CHECK, manifest));
    }

    private int compare(JsonNode manifest) throws CertificateException {
        Map<String, EvidenceRecord> records = at.records();
        for (JsonNode line : manifest) {
            String id = line.path("id").asText();
            EvidenceRecord record = records.get(id);
            if (record == null || !json(record).equals(line)) {
                throw new CertificateException(
                        RECORD,
                        line.toString(),
                        record == null ? "no record " + id : json(record).toString());
            }
        }
        CertificateException.demand(!manifest.isEmpty(), CHECK, "a list of records", "an empty one");
        return manifest.size();
    }

    /**
     * Without the list: ids of events tell their time. Records that came after the decision are not in its manifest, so it
     * may be made of the first of them.
     */
    private int recompute(String sha256) throws CertificateException {
        List<EvidenceRecord> sorted = at.records().values().stream()
                .sorted(Comparator.comparing(EvidenceRecord::id))
                .toList();
        MessageDigest list = Sha256.begin();
        list.update((byte) '[');
        String all = null;
        for (int count = 1; count <= sorted.size(); count++) {
            String line = new String(CanonicalJson.bytes(json(sorted.get(count - 1))), StandardCharsets.UTF_8);
            list.update((count == 1 ? line : "," + line).getBytes(StandardCharsets.UTF_8));
            all = closed(list);
            if (all.equals(sha256)) {
                return count;
            }
        }
        throw new CertificateException(CHECK, sha256, found(sorted.size(), all));
    }

    private static String found(int count, @Nullable String all) {
        return all == null ? "no records" : all + " of all " + count + " records";
    }

    private static String closed(MessageDigest list) {
        try {
            MessageDigest end = (MessageDigest) list.clone();
            end.update((byte) ']');
            return HexFormat.of().formatHex(end.digest());
        } catch (CloneNotSupportedException everyJavaClonesIt) {
            throw new IllegalStateException(everyJavaClonesIt);
        }
    }

    private static JsonNode json(EvidenceRecord record) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", record.id())
                .put("sha256", record.sha256())
                .put("type", record.type());
    }
}
