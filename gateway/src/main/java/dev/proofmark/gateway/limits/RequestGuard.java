package dev.proofmark.gateway.limits;

import dev.proofmark.gateway.problems.ProblemAnswers;
import dev.proofmark.gateway.routing.GatewayConfiguration;
import dev.proofmark.platform.rules.Refusal;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns away, before anything else looks at it, what no part of Proofmark has a use for: other methods, addresses that
 * two parts might read differently, bodies where none belongs or that are too large. (Two lengths in one request are
 * refused earlier still, by the HTTP decoder.)
 */
@ApplicationScoped
public class RequestGuard {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

    /** Every address of ours is made of these; an escaped slash or dot would be read anew by the next hop. */
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]*)+");

    private static final Pattern AMBIGUOUS = Pattern.compile("//|/\\.\\.?(/|$)");

    private final ProblemAnswers problems;
    private final long largestBody;

    public RequestGuard(ProblemAnswers problems, GatewayConfiguration configuration) {
        this.problems = problems;
        this.largestBody = configuration.largestBody().asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        Optional<Refusal> refusal = refusal(context.request());
        if (refusal.isPresent()) {
            problems.refuse(context, refusal.get());
        } else {
            context.next();
        }
    }

    private Optional<Refusal> refusal(HttpServerRequest request) {
        if (!METHODS.contains(request.method().name())) {
            return Optional.of(Refusal.of("method-not-allowed"));
        }
        String path = path(request);
        if (!PATH.matcher(path).matches() || AMBIGUOUS.matcher(path).find()) {
            return Optional.of(Refusal.of("malformed-request"));
        }
        return bodyRefusal(request);
    }

    private Optional<Refusal> bodyRefusal(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        long announced = length == null ? 0 : Long.parseLong(length);
        boolean hasBody = announced > 0 || request.headers().contains("Transfer-Encoding");
        if (hasBody && WITHOUT_BODY.contains(request.method().name())) {
            return Optional.of(Refusal.of("malformed-request"));
        }
        return announced > largestBody ? Optional.of(tooLarge(largestBody)) : Optional.empty();
    }

    /** The path of a request; empty where its target has none, as in {@code OPTIONS *}. */
    public static String path(HttpServerRequest request) {
        return Objects.requireNonNullElse(request.path(), "");
    }

    /** The refusal of a body over the limit. */
    public static Refusal tooLarge(long limit) {
        return Refusal.of("too-large", Map.of("limit", Long.toString(limit)));
    }
}
