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
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way to fail ends here, as a problem; what we did not expect says nothing but a trace id. */
@ApplicationScoped
public class ProblemMappers {

    private static final Logger LOGGER = Logger.getLogger(ProblemMappers.class);

    private final ProblemResponses problems;
    private final BodyLimit limit;

    public ProblemMappers(ProblemResponses problems, BodyLimit limit) {
        this.problems = problems;
        this.limit = limit;
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
    public Response tooLarge(BoundedBodies.BodyTooLargeException body) {
        return problems.of(limit.refusal());
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
        String rule = StatusRules.rule(web.getResponse().getStatus());
        return switch (rule) {
            case "internal" -> unexpected(web);
            case "unauthenticated" -> challenge();
            default -> problems.of(Refusal.of(rule, limit.facts()));
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
