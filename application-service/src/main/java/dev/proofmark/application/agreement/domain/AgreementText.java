package dev.proofmark.application.agreement.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The words of the document that is signed, in plain text.
 *
 * @param text Korean and English, lines ended by line feeds
 * @param sha256 hash over the text's UTF-8 bytes, lower-case hex
 */
public record AgreementText(String text, String sha256) {

    public AgreementText {
        if (!hash(text).equals(sha256)) {
            throw new IllegalArgumentException("the hash is not the hash of the text");
        }
    }

    /** A text with its hash. */
    public static AgreementText of(String text) {
        return new AgreementText(text, hash(text));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
