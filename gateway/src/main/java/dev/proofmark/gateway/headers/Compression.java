package dev.proofmark.gateway.headers;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides which answers the server compresses, the services' too, which compress nothing themselves: text of some
 * length whose bytes nobody has named by a digest or a strong tag (RFC 9110, section 8.8.3.3), and nothing that
 * {@code no-store} keeps to one reader. So no secret (a CSRF token) is ever compressed beside text that an attacker
 * chose and whose length he could watch (BREACH).
 */
@ApplicationScoped
public class Compression {

    private static final String ENCODING = "Content-Encoding";

    /** By which the server is told to leave an answer as it is. */
    private static final String AS_IT_IS = "identity";

    private static final long SMALLEST = 1024;

    private static final List<String> NAMED_BY_THEIR_BYTES =
            List.of("Content-Digest", "Repr-Digest", "Digest", "Content-Range");

    private static final Set<String> TEXTS = Set.of(
            "application/json",
            "application/yaml",
            "application/xml",
            "application/javascript",
            "application/problem+json",
            "application/did+json",
            "application/ld+json",
            "image/svg+xml");

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(Compression::handle);
    }

    private static void handle(RoutingContext context) {
        boolean asked = context.request().headers().contains("Accept-Encoding");
        context.addHeadersEndHandler(written -> decide(
                asked, context.response().getStatusCode(), context.response().headers()));
        context.next();
    }

    static void decide(boolean asked, int status, MultiMap headers) {
        List<String> done = headers.getAll(ENCODING).stream()
                .filter(encoding -> !encoding.equalsIgnoreCase(AS_IT_IS))
                .toList();
        headers.remove(ENCODING);
        if (!done.isEmpty()) {
            headers.set(ENCODING, done);
        } else if (isWorthIt(status, headers)) {
            vary(headers);
        } else if (asked) {
            headers.set(ENCODING, AS_IT_IS);
        }
    }

    private static boolean isWorthIt(int status, MultiMap headers) {
        String length = headers.get("Content-Length");
        String tag = headers.get("ETag");
        return status != 206
                && isText(String.valueOf(headers.get("Content-Type")))
                && (length == null || Long.parseLong(length) >= SMALLEST)
                && (tag == null || tag.startsWith("W/"))
                && NAMED_BY_THEIR_BYTES.stream().noneMatch(headers::contains)
                && headers.getAll("Cache-Control").stream().noneMatch(Compression::forbids);
    }

    private static boolean forbids(String cacheControl) {
        String directives = cacheControl.toLowerCase(Locale.ROOT);
        return directives.contains("no-store") || directives.contains("no-transform");
    }

    private static boolean isText(String contentType) {
        String mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return TEXTS.contains(mediaType) || (mediaType.startsWith("text/") && !mediaType.equals("text/event-stream"));
    }

    private static void vary(MultiMap headers) {
        boolean varies = headers.getAll("Vary").stream()
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("accept-encoding"));
        if (!varies) {
            headers.add("Vary", "Accept-Encoding");
        }
    }
}
