package dev.proofmark.gateway.correlation;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives every request an id and a trace: taken from the caller if well formed, else made. Both go on to the service;
 * the id comes back in the answer, so that a caller can name its request. They have to differ and need not be secret, so
 * no secure source of chance is asked for them.
 */
@ApplicationScoped
public class RequestIds {

    public static final String REQUEST_ID = "X-Request-Id";
    public static final String TRACEPARENT = "traceparent";

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern TRACE_FORM =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::handle);
    }

    private void handle(RoutingContext request) {
        MultiMap headers = request.request().headers();
        String id = idOf(headers.get(REQUEST_ID));
        headers.set(REQUEST_ID, id);
        headers.set(TRACEPARENT, traceOf(headers.get(TRACEPARENT)));
        request.response().putHeader(REQUEST_ID, id);
        request.next();
    }

    static String idOf(@Nullable String given) {
        return given != null && UUID_FORM.matcher(given).matches() ? given : made().toString();
    }

    /** A random UUID (RFC 9562, section 5.4). */
    private static UUID made() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long version4 = (random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
        long variant = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(version4, variant);
    }

    static String traceOf(@Nullable String given) {
        return given != null && TRACE_FORM.matcher(given).matches()
                ? given
                : "00-" + hex() + hex() + "-" + hex() + "-01";
    }

    /** Sixteen digits, not all of them zero. */
    private static String hex() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }
}
