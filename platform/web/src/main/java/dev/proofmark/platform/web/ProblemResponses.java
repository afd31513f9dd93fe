package dev.proofmark.platform.web;

import dev.proofmark.platform.rules.Refusal;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Problems as answers to the request under way: its language, its path, its trace. */
@ApplicationScoped
public class ProblemResponses {

    private final CurrentVertxRequest current;

    public ProblemResponses(CurrentVertxRequest current) {
        this.current = current;
    }

    public Response of(Refusal refusal) {
        Language language = language(current.getCurrent());
        Problem problem = problem(refusal);
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header("Content-Language", language.tag())
                .header("Vary", "Accept-Language")
                .entity(problem)
                .build();
    }

    /** The problem alone, for answers that tell of several things. */
    public Problem problem(Refusal refusal) {
        RoutingContext request = current.getCurrent();
        String path = request == null ? null : request.normalizedPath();
        return Problems.of(refusal, language(request), path, traceId());
    }

    private static Language language(@Nullable RoutingContext request) {
        return request == null
                ? Language.ENGLISH
                : Language.preferredBy(request.request().getHeader("Accept-Language"));
    }

    /** The trace of the request under way, which its log lines carry too. */
    public static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
