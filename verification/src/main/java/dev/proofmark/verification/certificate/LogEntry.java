package dev.proofmark.verification.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.verification.Sha256;
import dev.proofmark.verification.credential.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One word on a certificate's status, as the issuer's log has it: with hashes instead of names. */
final class LogEntry {

    private static final String CHECK = "log-entry";
    private static final int VERSION = 1;

    private final ObjectNode json;
    private final String type;
    private final int revision;
    private final LocalDate effectiveDate;
    private final @Nullable LocalDate validUntil;
    private final Instant recordedAt;

    private LogEntry(ObjectNode json) throws CertificateException {
        this.json = json;
        if (json.path("v").asInt() != VERSION) {
            throw new CertificateException(CHECK, "an entry of version 1", json.toString());
        }
        if (!json.path("rev").canConvertToInt() || json.path("rev").intValue() < 1) {
            throw new CertificateException(CHECK, "a revision", json.path("rev").toString());
        }
        this.type = text("type");
        this.revision = json.path("rev").intValue();
        try {
            this.effectiveDate = LocalDate.parse(text("effectiveDate"));
            this.validUntil = json.has("validUntil") ? LocalDate.parse(text("validUntil")) : null;
            this.recordedAt = Instant.parse(text("ts"));
        } catch (DateTimeException noTime) {
            throw new CertificateException(CHECK, "a day and a time", json.toString());
        }
    }

    static LogEntry of(JsonNode entry) throws CertificateException {
        if (entry instanceof ObjectNode object) {
            return new LogEntry(object);
        }
        throw new CertificateException(CHECK, "an object", entry.toString());
    }

    private String text(String member) throws CertificateException {
        String text = json.path(member).textValue();
        if (text == null) {
            throw new CertificateException(
                    CHECK, "a text as " + member, json.path(member).toString());
        }
        return text;
    }

    /** The bytes that stand in the log. */
    byte[] bytes() {
        return CanonicalJson.bytes(json);
    }

    /** Checks that it is about that number, which its hash hides from whoever does not know the salt. */
    void demandNumber(String number, String salt) throws CertificateException {
        String hash = HexFormat.of().formatHex(hash(salt, number));
        String named = text("numberHash");
        if (!hash.equals(named)) {
            throw new CertificateException("log-number", hash + " for " + number, named);
        }
    }

    private static byte[] hash(String salt, String number) throws CertificateException {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(salt);
            if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(salt)) {
                throw new CertificateException("log-number", "a salt in base64url", salt);
            }
            MessageDigest digest = Sha256.begin();
            digest.update(bytes);
            return digest.digest(number.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            throw new CertificateException("log-number", "a salt in base64url", salt);
        }
    }

    String type() {
        return type;
    }

    int revision() {
        return revision;
    }

    /** The first day that it speaks of. */
    LocalDate effectiveDate() {
        return effectiveDate;
    }

    /** The last day of the cycle that it speaks of; null where it does not say. */
    @Nullable LocalDate validUntil() {
        return validUntil;
    }

    /** The status that it gives the certificate; null where its type alone tells. */
    @Nullable String status() {
        return json.path("status").textValue();
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable String credentialSha256() {
        return json.path("credentialSha256").textValue();
    }

    @Nullable String documentSha256() {
        return json.path("pdfSha256").textValue();
    }

    @Nullable String manifestSha256() {
        return json.path("manifestSha256").textValue();
    }
}
