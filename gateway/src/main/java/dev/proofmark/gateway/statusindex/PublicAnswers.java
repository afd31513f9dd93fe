package dev.proofmark.gateway.statusindex;

import dev.proofmark.gateway.limits.RequestGuard;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.ProblemAnswers;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * {@code /public/v1/certificates/{number}} of today, from the index: as certificate-service answers, and while it does not.
 * Other days, and everything until the index has been filled once, are that service's.
 */
@ApplicationScoped
public class PublicAnswers {

    /** When the index was last known to have all that was published; an answer of the service has none. */
    static final CharSequence KNOWN_AT = HttpHeaders.createOptimized("Known-At");

    private static final String PREFIX = "/public/v1/certificates/";
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");

    private final StatusIndex index;
    private final ProblemAnswers problems;

    PublicAnswers(StatusIndex index, ProblemAnswers problems) {
        this.index = index;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(-5).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        String number = number(RequestGuard.path(request));
        if (number == null || !isRead(request) || isOfAnotherDay(request) || !index.answers()) {
            context.next();
            return;
        }
        try {
            Optional<Entry> found = index.find(number);
            if (found.isPresent()) {
                answer(request, found.get());
            } else if (!index.answers()) {
                context.next();
            } else {
                request.response().putHeader(KNOWN_AT, index.knownAt().toString());
                problems.refuse(context, Refusal.notFound());
            }
        } catch (MVStoreException damaged) {
            context.next();
        }
    }

    /** The last segment, where nothing else is behind the list. */
    private static @Nullable String number(String path) {
        if (!path.startsWith(PREFIX) || path.length() == PREFIX.length() || path.indexOf('/', PREFIX.length()) >= 0) {
            return null;
        }
        String segment = path.substring(PREFIX.length());
        return segment.indexOf('%') < 0 ? segment : URLDecoder.decode(segment, StandardCharsets.UTF_8);
    }

    private static boolean isRead(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    }

    private static boolean isOfAnotherDay(HttpServerRequest request) {
        return request.query() != null
                && (request.params().contains("on") || request.params().contains("knownOn"));
    }

    private void answer(HttpServerRequest request, Entry entry) {
        LocalDate today = index.today();
        Entry.OnDay told = entry.on(today);
        String tag = entry.tag(told, today);
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, NO_CACHE)
                .putHeader(KNOWN_AT, index.knownAt().toString());
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            var _ = response.setStatusCode(304).end();
            return;
        }
        Buffer json = entry.json(told, today);
        response.putHeader(HttpHeaders.CONTENT_TYPE, JSON);
        if (request.method().equals(HttpMethod.HEAD)) {
            var _ = response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(json.length()))
                    .end();
        } else {
            var _ = response.end(json);
        }
    }

    /** RFC 9110, section 13.1.2: by the weak comparison, any of several, or {@code *} for whatever there is. */
    static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(given -> given.equals("*") || given.equals(tag) || given.equals("W/" + tag));
    }
}
