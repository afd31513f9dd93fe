package dev.proofmark.gateway.headers;

import dev.proofmark.gateway.limits.RequestGuard;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Set;

/**
 * What pages of other origins may read: the proofs, which a verifier in anybody's browser needs and which are the same
 * for everybody, without cookies ({@code *} excludes them, Fetch standard section 3.3.4). Nothing else; whatever a
 * service says about it. Preflights are refused with every other OPTIONS. ADR 0019.
 */
final class CrossOrigin {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final List<String> PROOFS =
            List.of("/.well-known/did.json", "/status-lists", "/log", "/public/v1/certificates", "/public/v1/seal");

    private static final String ALLOWED = "Access-Control-Allow-Origin";
    private static final List<String> OTHERS = List.of(
            "Access-Control-Allow-Credentials",
            "Access-Control-Allow-Headers",
            "Access-Control-Allow-Methods",
            "Access-Control-Expose-Headers",
            "Access-Control-Max-Age",
            "Access-Control-Allow-Private-Network");

    private CrossOrigin() {}

    static void complete(HttpServerRequest request, MultiMap headers) {
        complete(request.method().name(), RequestGuard.path(request), headers);
    }

    static void complete(String method, String path, MultiMap headers) {
        OTHERS.forEach(headers::remove);
        if (READING.contains(method) && PROOFS.stream().anyMatch(proof -> RequestGuard.isAtOrBelow(path, proof))) {
            headers.set(ALLOWED, "*");
            headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        } else {
            headers.remove(ALLOWED);
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
        }
    }
}
