package dev.proofmark.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way to fail ends here, as a problem; what we did not expect says nothing but a trace id. */
@ApplicationScoped
public class ProblemMappers {

    private static final Logger LOGGER = Logger.getLogger(ProblemMappers.class);

    private static final String LARGEST_BODY = "1048576";

    private static final Map<Integer, String> RULES = Map.of(
            401, "unauthenticated",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type",
            503, "unavailable");

    private final ProblemResponses problems;

    public ProblemMappers(ProblemResponses problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response refused(RefusedException refused) {
        return problems.of(refused.refusal());
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException mistake) {
        return problems.of(JsonMistakes.refusal(mistake));
    }

    /** By its own name too: for this one Quarkus has a mapper that would tell the names of our classes. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException mistake) {
        return unreadable(mistake);
    }

    @ServerExceptionMapper
    public Response violated(ResteasyReactiveViolationException violated) {
        return constraints(violated);
    }

    @ServerExceptionMapper
    public Response constraints(ConstraintViolationException violated) {
        return problems.of(ConstraintMistakes.refusal(violated.getConstraintViolations()));
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException nobody) {
        return challenge();
    }

    @ServerExceptionMapper
    public Response unauthenticated(AuthenticationFailedException failed) {
        return challenge();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden) {
        return problems.of(Refusal.of("forbidden"));
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException web) {
        if (web.getCause() instanceof JsonProcessingException mistake) {
            return unreadable(mistake);
        }
        if (web.getCause() instanceof RefusedException refused) {
            return refused(refused);
        }
        int status = web.getResponse().getStatus();
        String rule = RULES.getOrDefault(status, status >= 400 && status < 500 ? "malformed-request" : "internal");
        return switch (rule) {
            case "internal" -> unexpected(web);
            case "unauthenticated" -> challenge();
            default -> problems.of(Refusal.of(rule, Map.of("limit", LARGEST_BODY)));
        };
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable fault) {
        LOGGER.errorf(fault, "Unexpected fault, traceId=%s", ProblemResponses.traceId());
        return problems.of(Refusal.of("internal"));
    }

    private Response challenge() {
        Response problem = problems.of(Refusal.of("unauthenticated"));
        return Response.fromResponse(problem)
                .header("WWW-Authenticate", "Bearer")
                .build();
    }
}
