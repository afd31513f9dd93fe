package dev.proofmark.gateway.headers;

import dev.proofmark.gateway.callers.Callers;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Puts on every answer what a browser must hold to; an answer's own word stays. */
@ApplicationScoped
public class SecurityHeaders {

    /** Data that a browser is made to show is only to be read. */
    static final String DATA_POLICY =
            "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

    /** A PDF viewer is a plug-in to some browsers: only framing is forbidden, else they show an empty page. */
    static final String DOCUMENT_POLICY = "frame-ancestors 'none'";

    /** A year, renewed with every answer; names below ours are not ours to speak for. */
    static final String TLS_ONLY = "max-age=31536000";

    private static final String PAGE_POLICY = PagePolicy.of("'self'");

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()");

    private final Callers callers;

    public SecurityHeaders(Callers callers) {
        this.callers = callers;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        context.addHeadersEndHandler(written -> {
            MultiMap headers = context.response().headers();
            complete(headers);
            CrossOrigin.complete(context.request(), headers);
            if (callers.of(context.request()).overTls()) {
                headers.set("Strict-Transport-Security", TLS_ONLY);
            } else {
                // RFC 6797, section 7.2: not in clear text.
                headers.remove("Strict-Transport-Security");
            }
        });
        context.next();
    }

    static void complete(MultiMap headers) {
        putIfAbsent(headers, "Content-Security-Policy", policy(String.valueOf(headers.get("content-type"))));
        ALWAYS.forEach((name, value) -> putIfAbsent(headers, name, value));
    }

    private static String policy(String mediaType) {
        if (mediaType.startsWith("application/pdf")) {
            return DOCUMENT_POLICY;
        }
        return mediaType.startsWith("text/html") ? PAGE_POLICY : DATA_POLICY;
    }

    private static void putIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
