package dev.proofmark.gateway.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.gateway.correlation.RequestIds;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.Language;
import dev.proofmark.platform.web.Problem;
import dev.proofmark.platform.web.Problems;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Refusals that the gateway makes itself, in the shape and words that the services use. */
@ApplicationScoped
public class ProblemAnswers {

    /** How long the rest of a refused body is read and thrown away, so that its sender gets to read the answer. */
    private static final Duration DRAINING = Duration.ofSeconds(5);

    private static final int TRACE_ID_START = 3;
    private static final int TRACE_ID_END = 35;

    private final ObjectMapper mapper;
    private final Vertx vertx;

    public ProblemAnswers(ObjectMapper mapper, Vertx vertx) {
        this.mapper = mapper;
        this.vertx = vertx;
    }

    /** Ends a request with a refusal; a body still on its way is drained for a while, then the connection closes. */
    public void refuse(RoutingContext context, Refusal refusal) {
        HttpServerRequest request = context.request();
        Answer answer = answer(request, refusal);
        HttpServerResponse response = request.response()
                .setStatusCode(answer.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", answer.language())
                .putHeader("Vary", "Accept-Language");
        if (answer.status() == 405) {
            response.putHeader("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE");
        }
        response.end(answer.body());
        drain(request);
    }

    /** Reads on without keeping anything; whoever has not ended by then loses the connection. */
    public void drain(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        long timer = vertx.setTimer(
                DRAINING.toMillis(), expired -> request.connection().close());
        request.handler(bytes -> {})
                .exceptionHandler(failure -> vertx.cancelTimer(timer))
                .endHandler(end -> vertx.cancelTimer(timer))
                .resume();
    }

    /** The refusal as bytes, for whoever writes the response. */
    public Answer answer(HttpServerRequest request, Refusal refusal) {
        Language language = Language.preferredBy(request.getHeader("Accept-Language"));
        Problem problem = Problems.of(refusal, language, request.path(), traceId(request));
        try {
            return new Answer(problem.status(), language.tag(), Buffer.buffer(mapper.writeValueAsBytes(problem)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable String traceId(HttpServerRequest request) {
        String traceparent = request.getHeader(RequestIds.TRACEPARENT);
        return traceparent == null ? null : traceparent.substring(TRACE_ID_START, TRACE_ID_END);
    }

    /**
     * A problem ready to be sent.
     *
     * @param status HTTP status
     * @param language for Content-Language
     * @param body {@code application/problem+json}
     */
    public record Answer(int status, String language, Buffer body) {}
}
