package dev.proofmark.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.platform.rules.Refusal;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refusals outside Quarkus REST, in the shape and words of {@link ProblemResponses}. */
@ApplicationScoped
public class ProblemAnswers {

    /** How long the rest of a refused body is read and thrown away, so that its sender gets to read the answer. */
    private static final Duration DRAINING = Duration.ofSeconds(5);

    /** W3C Trace Context, version 00. */
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

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
        response.end(answer.body());
        drain(request);
    }

    /** Reads on without keeping anything; whoever has not ended by then loses the connection. */
    public void drain(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        giveUpOn(request);
        request.handler(bytes -> {}).resume();
    }

    /** Closes the connection unless the request ends in a while: its answer has gone, and nobody reads the rest. */
    public void giveUpOn(HttpServerRequest request) {
        if (!request.isEnded()) {
            vertx.setTimer(DRAINING.toMillis(), expired -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
        }
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

    /** The request's trace: of its span, else as its header says, which the gateway sets without having spans. */
    @Nullable String traceId(HttpServerRequest request) {
        String ofTheSpan = ProblemResponses.traceId();
        if (ofTheSpan != null) {
            return ofTheSpan;
        }
        String header = request.getHeader("traceparent");
        Matcher traceparent = TRACEPARENT.matcher(header == null ? "" : header);
        return traceparent.matches() ? traceparent.group(1) : null;
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
