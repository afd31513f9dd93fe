package dev.proofmark.verification.credential;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Base 64 as JOSE writes it (RFC 7515, section 2), in one way only: no padding, and no bits to spare. */
final class Base64Url {

    private Base64Url() {}

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] decode(String check, String text) throws CredentialException {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.UTF_8));
            if (encode(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new CredentialException(check, "base64url", String.valueOf(notBase64.getMessage()));
        }
        throw new CredentialException(check, "base64url without padding or bits to spare", "another form");
    }
}
