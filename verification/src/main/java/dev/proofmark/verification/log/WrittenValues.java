package dev.proofmark.verification.log;

import java.util.Base64;

/** Values as notes and proofs write them, each in one way only: none can be written otherwise and stay the same. */
final class WrittenValues {

    private WrittenValues() {}

    static byte[] decode(String check, String text) throws LogException {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new LogException(check, "base 64", text);
        }
        throw new LogException(check, "base 64 without bits to spare", text);
    }

    static Hash hash(String check, String text) throws LogException {
        byte[] bytes = decode(check, text);
        if (bytes.length != Hash.LENGTH) {
            throw new LogException(check, "a hash of 32 bytes", bytes.length + " bytes");
        }
        return Hash.of(bytes);
    }

    /** A number without leading zeros. */
    static long number(String check, String text) throws LogException {
        if (!text.matches("0|[1-9][0-9]{0,17}")) {
            throw new LogException(check, "a number", text);
        }
        return Long.parseLong(text);
    }
}
