package dev.proofmark.verification.credential;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

final class Sha256 {

    /** Bytes of a hash. */
    static final int LENGTH = 32;

    private Sha256() {}

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
