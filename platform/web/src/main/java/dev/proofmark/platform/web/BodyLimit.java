package dev.proofmark.platform.web;

import dev.proofmark.platform.rules.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Largest request body. Quarkus would break such a request off with a bare status: this comes before it, and
 * {@link BoundedBodies} instead of it where the size shows only while reading.
 */
@ApplicationScoped
public class BodyLimit {

    private final ProblemAnswers problems;
    private final long bytes;

    public BodyLimit(
            ProblemAnswers problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.problems = problems;
        this.bytes = limit.asLongValue();
    }

    public long bytes() {
        return bytes;
    }

    /** The refusal of a body over the limit. */
    public Refusal refusal() {
        return Refusal.of("too-large", facts());
    }

    /** What the texts of problems may name. */
    Map<String, String> facts() {
        return Map.of("limit", Long.toString(bytes));
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::announced);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(BodyLimit::ours);
    }

    private void announced(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length != null && Long.parseLong(length) > bytes) {
            problems.refuse(context, refusal());
        } else {
            context.next();
        }
    }

    private static void ours(RoutingContext context) {
        context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        context.next();
    }
}
