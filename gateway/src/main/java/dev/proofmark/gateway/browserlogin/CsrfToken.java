package dev.proofmark.gateway.browserlogin;

import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Set;

/**
 * Shows that a request that changes something comes from our own pages: only they can read the session's token at
 * {@code /session} and send it as a header. A cookie alone goes along with a request that any page makes.
 */
final class CsrfToken {

    static final String HEADER = "X-CSRF-Token";

    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private CsrfToken() {}

    /** Whether the request may be carried out for this session. */
    static boolean isShown(HttpServerRequest request, Session session) {
        return SAFE.contains(request.method().name())
                || MessageDigest.isEqual(
                        bytes(session.csrfToken()), bytes(Objects.requireNonNullElse(request.getHeader(HEADER), "")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
