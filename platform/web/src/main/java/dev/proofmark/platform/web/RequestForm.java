package dev.proofmark.platform.web;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns away what neither a resource nor a database could read: parameters with characters that no reader could see (as
 * {@link StrictText} does in bodies), and a media type that is none.
 */
@ApplicationScoped
public class RequestForm {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ProblemAnswers problems;

    public RequestForm(ProblemAnswers problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        Optional<Refusal> refusal = refusal(context.request(), context);
        if (refusal.isPresent()) {
            problems.refuse(context, refusal.get());
        } else {
            context.next();
        }
    }

    private static Optional<Refusal> refusal(HttpServerRequest request, RoutingContext context) {
        if (!READING.contains(request.method()) && !isMediaType(request.getHeader("Content-Type"))) {
            return Optional.of(Refusal.of("unsupported-media-type"));
        }
        List<FieldRefusal> fields = hasEscapes(request.query())
                ? context.queryParams().entries().stream()
                        .flatMap(RequestForm::unseen)
                        .distinct()
                        .toList()
                : List.of();
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Refusal("malformed-request", fields, Map.of()));
    }

    /** Only escaped does such a character come so far. */
    private static boolean hasEscapes(@Nullable String query) {
        return query != null && query.indexOf('%') >= 0;
    }

    private static Stream<FieldRefusal> unseen(Map.Entry<String, String> parameter) {
        boolean named = !StrictText.hasForbidden(parameter.getKey());
        return named && !StrictText.hasForbidden(parameter.getValue())
                ? Stream.of()
                : Stream.of(FieldRefusal.of("?" + (named ? parameter.getKey() : ""), "control-character"));
    }

    private static boolean isMediaType(@Nullable String contentType) {
        if (contentType == null || contentType.equals(MediaType.APPLICATION_JSON)) {
            return true;
        }
        try {
            return MediaType.valueOf(contentType) != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
