package dev.proofmark.platform.web;

import dev.proofmark.platform.rules.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Largest request body: one limit for all that is read into memory, and one for each route that streams. Quarkus would
 * break a request that is too large off with a bare status: this comes before it, and {@link BoundedBodies} and
 * {@link StreamedBody} instead of it where the size shows only while reading. Quarkus' own limit stays as a ceiling.
 */
@ApplicationScoped
public class BodyLimit {

    private final ProblemAnswers problems;
    private final long bytes;
    private final List<UploadRoute> uploads;

    public BodyLimit(
            ProblemAnswers problems,
            Config config,
            @ConfigProperty(name = "proofmark.http.largest-body") MemorySize largest,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize ceiling) {
        this.problems = problems;
        this.bytes = largest.asLongValue();
        this.uploads = UploadRoute.all(config);
        uploads.stream()
                .filter(route -> route.largest() > ceiling.asLongValue())
                .findAny()
                .ifPresent(route -> {
                    throw new IllegalArgumentException(
                            "quarkus.http.limits.max-body-size is smaller than the limit of an upload: " + route);
                });
    }

    /** What an ordinary body may have. */
    public long bytes() {
        return bytes;
    }

    /** What the body of this request may have. */
    public long bytes(HttpServerRequest request) {
        return route(request).map(UploadRoute::largest).orElse(bytes);
    }

    /** Whether the body of this request is streamed rather than read into memory. */
    public boolean isUpload(HttpServerRequest request) {
        return route(request).isPresent();
    }

    /** The refusal of a body over the limit of ordinary ones. */
    public Refusal refusal() {
        return Refusal.of("too-large", facts());
    }

    /** The refusal of this request's body. */
    public Refusal refusal(HttpServerRequest request) {
        return Refusal.of("too-large", facts(bytes(request)));
    }

    /** What the texts of problems may name. */
    Map<String, String> facts() {
        return facts(bytes);
    }

    private static Map<String, String> facts(long limit) {
        return Map.of("limit", Long.toString(limit));
    }

    private Optional<UploadRoute> route(HttpServerRequest request) {
        return uploads.stream()
                .filter(route -> route.fits(request.method().name(), request.path()))
                .findFirst();
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::announced);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(BodyLimit::ours);
    }

    private void announced(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length != null && Long.parseLong(length) > bytes(context.request())) {
            problems.refuse(context, refusal(context.request()));
        } else {
            context.next();
        }
    }

    private static void ours(RoutingContext context) {
        context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        context.next();
    }
}
