package dev.proofmark.gateway.headers;

import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Headers that speak of one connection only (RFC 9110, section 7.6.1), and headers by which a caller could pretend to
 * be another hop: neither passes the gateway. Cookies are between a browser and the gateway alone: a service sees and sets
 * none.
 */
public final class HopHeaders {

    private static final Set<String> NEVER_FORWARDED = Set.of(
            "connection",
            "proxy-connection",
            "keep-alive",
            "te",
            "trailer",
            "upgrade",
            "http2-settings",
            "expect",
            "cookie",
            "set-cookie",
            "proxy-authenticate",
            "proxy-authorization",
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-forwarded-proto",
            "x-forwarded-ssl",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override");

    /** What {@code Connection} may not take away: the far side would read another message, or lose its trace. */
    private static final Set<String> NEEDED =
            Set.of("content-length", "content-type", "host", "authorization", "x-request-id", "traceparent");

    private HopHeaders() {}

    /** Some parts read {@code X_Forwarded_For} as {@code X-Forwarded-For}; no header of ours has other characters. */
    private static final Pattern UNAMBIGUOUS = Pattern.compile("[A-Za-z0-9-]+");

    /** Takes them out, with whatever the Connection header names. */
    public static void strip(MultiMap headers) {
        named(headers.getAll("connection")).forEach(headers::remove);
        NEVER_FORWARDED.forEach(headers::remove);
        headers.names().stream()
                .filter(name -> !UNAMBIGUOUS.matcher(name).matches())
                .toList()
                .forEach(headers::remove);
    }

    private static Set<String> named(List<String> connection) {
        return connection.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !NEEDED.contains(name))
                .collect(Collectors.toSet());
    }
}
