package dev.proofmark.platform.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.VertxInputStream;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Duration;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The body of the request under way as it comes, for a route that is one of {@link UploadRoute}s. The sender is
 * held back by TCP while nobody reads. What is left unread when the answer has gone is thrown away for a while; then the
 * connection closes.
 */
@ApplicationScoped
public class StreamedBody {

    private final CurrentVertxRequest current;
    private final BodyLimit limit;
    private final ProblemAnswers problems;
    private final Duration timeout;

    public StreamedBody(
            CurrentVertxRequest current,
            BodyLimit limit,
            ProblemAnswers problems,
            @ConfigProperty(name = "quarkus.http.read-timeout", defaultValue = "60S") Duration timeout) {
        this.current = current;
        this.limit = limit;
        this.problems = problems;
        this.timeout = timeout;
    }

    /**
     * A body to be read away from the event loop.
     *
     * @param content fails with an {@link java.io.IOException} if the body breaks off or nothing comes for too long
     * @param limit bytes that it may have; whoever reads it counts
     * @param announced bytes that it has by its own word
     */
    public record Body(InputStream content, long limit, OptionalLong announced) {}

    /** The body of the request under way; to be asked for before anything is waited for. */
    public Body open() {
        RoutingContext context = current.getCurrent();
        HttpServerRequest request = context.request();
        context.addEndHandler(ended -> problems.drain(request));
        String length = request.getHeader("Content-Length");
        return new Body(
                new VertxInputStream(context, timeout.toMillis()),
                limit.bytes(request),
                length == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(length)));
    }
}
