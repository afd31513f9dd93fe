package dev.proofmark.application.organisation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What makes an invitation's link work. It is made from the id anew whenever it is needed (HMAC-SHA256, RFC 2104) and
 * stored nowhere: whoever reads the database cannot join an organisation with it.
 */
@ApplicationScoped
public class InvitationTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final SecretKeySpec key;

    public InvitationTokens(InvitationSettings settings) {
        byte[] secret = settings.key().getBytes(StandardCharsets.UTF_8);
        if (secret.length < SHORTEST_KEY) {
            throw new IllegalStateException("proofmark.invitations.key needs at least " + SHORTEST_KEY + " characters");
        }
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The token of an invitation, 43 characters that may stand in an address. */
    public String of(UUID invitationId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] code = mac.doFinal(("invitation/" + invitationId).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Whether the token is the invitation's; takes the same time for every wrong one. */
    boolean matches(UUID invitationId, String token) {
        return MessageDigest.isEqual(
                of(invitationId).getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.UTF_8));
    }
}
