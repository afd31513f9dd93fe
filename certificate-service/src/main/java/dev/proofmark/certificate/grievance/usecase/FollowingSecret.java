package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.platform.commands.Hashes;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What whoever complained without an account follows the complaint with. It is made of a salt, which nobody outside
 * knows, and of the sender's Idempotency-Key, which is kept as a hash only: a repetition gets it again, and the database
 * cannot tell it.
 */
final class FollowingSecret {
    private static final String ALGORITHM = "HmacSHA256";

    private FollowingSecret() {}

    static String of(String salt, String key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(salt), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Takes as long for every wrong secret. */
    static boolean fits(String secret, String sha256) {
        return MessageDigest.isEqual(
                Hashes.sha256(secret).getBytes(StandardCharsets.US_ASCII), sha256.getBytes(StandardCharsets.US_ASCII));
    }
}
