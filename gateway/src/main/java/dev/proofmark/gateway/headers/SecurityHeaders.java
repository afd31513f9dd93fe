package dev.proofmark.gateway.headers;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Puts on every answer what a browser must hold to; an answer's own, stricter word stays. */
@ApplicationScoped
public class SecurityHeaders {

    static final String PAGE_POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** A PDF viewer is a plug-in to some browsers: only framing is forbidden, else they show an empty page. */
    static final String DOCUMENT_POLICY = "frame-ancestors 'none'";

    /** Swagger UI is a script of ours that writes styles and a first script into its page. */
    static final String API_PAGE_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::handle);
    }

    private void handle(RoutingContext request) {
        request.addHeadersEndHandler(
                written -> complete(request.request().uri(), request.response().headers()));
        request.next();
    }

    static void complete(String uri, MultiMap headers) {
        putIfAbsent(headers, "Content-Security-Policy", policy(uri, String.valueOf(headers.get("content-type"))));
        putIfAbsent(headers, "X-Content-Type-Options", "nosniff");
        putIfAbsent(headers, "X-Frame-Options", "DENY");
        putIfAbsent(headers, "Referrer-Policy", "no-referrer");
        putIfAbsent(headers, "Cross-Origin-Opener-Policy", "same-origin");
    }

    private static String policy(String uri, String mediaType) {
        if (mediaType.startsWith("application/pdf")) {
            return DOCUMENT_POLICY;
        }
        return uri.startsWith("/q/swagger-ui") ? API_PAGE_POLICY : PAGE_POLICY;
    }

    private static void putIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
