package dev.proofmark.gateway.limits;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.ProblemAnswers;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns away, before anything else looks at it, what no part of Proofmark has a use for: other methods, addresses that
 * two parts might read differently, bodies where none belongs. (Bodies that are too large are platform/web's; two lengths in one request are refused earlier still,
 * by the HTTP decoder.)
 */
@ApplicationScoped
public class RequestGuard {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

    /** Every address of ours is made of these; an escaped slash or dot would be read anew by the next hop. */
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]*)+");

    private static final Pattern AMBIGUOUS = Pattern.compile("//|/\\.\\.?(/|$)");

    private final ProblemAnswers problems;

    public RequestGuard(ProblemAnswers problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        Optional<Refusal> refusal = refusal(context);
        if (refusal.isPresent()) {
            problems.refuse(context, refusal.get());
        } else {
            context.next();
        }
    }

    private static Optional<Refusal> refusal(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!METHODS.contains(request.method().name())) {
            context.response().putHeader("Allow", String.join(", ", METHODS));
            return Optional.of(Refusal.of("method-not-allowed"));
        }
        String path = path(request);
        if (!PATH.matcher(path).matches() || AMBIGUOUS.matcher(path).find()) {
            return Optional.of(Refusal.of("malformed-request"));
        }
        boolean misplaced =
                hasBody(request) && WITHOUT_BODY.contains(request.method().name());
        return misplaced ? Optional.of(Refusal.of("malformed-request")) : Optional.empty();
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return (length != null && Long.parseLong(length) > 0)
                || request.headers().contains("Transfer-Encoding");
    }

    /** The path of a request; empty where its target has none, as in {@code OPTIONS *}. */
    public static String path(HttpServerRequest request) {
        return Objects.requireNonNullElse(request.path(), "");
    }
}
