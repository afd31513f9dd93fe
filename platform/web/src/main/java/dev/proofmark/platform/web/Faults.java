package dev.proofmark.platform.web;

import dev.proofmark.platform.rules.Refusal;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whatever goes wrong outside Quarkus REST, such as a request that names no host or an address that is not UTF-8,
 * ends as a problem: the framework's own error page would name classes.
 *
 * <p>Before any router come Netty's decoder and Quarkus' look at the address. What they cannot read (lines and headers
 * too long, lengths that contradict each other, a percent sign that escapes nothing) gets a bare 400, 414 or 431:
 * Vert.x lets a server set another handler for these, but Quarkus 3.33 offers no hook to reach its server.
 */
@ApplicationScoped
public class Faults {

    private static final Logger LOGGER = Logger.getLogger(Faults.class);

    private static final int INTERNAL = 500;

    private final ProblemAnswers problems;
    private final BodyLimit limit;

    public Faults(ProblemAnswers problems, BodyLimit limit) {
        this.problems = problems;
        this.limit = limit;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(context -> handle(context, context.statusCode()));
        // Where no route was found, or finding one failed, there is no route whose failure handler would be asked.
        for (int status : List.of(400, 404, 405, 406, 415, INTERNAL)) {
            router.errorHandler(status, context -> handle(context, status));
        }
    }

    private void handle(RoutingContext context, int status) {
        if (context.response().headWritten()) {
            context.request().connection().close();
            return;
        }
        String rule = rule(context.failure(), status);
        if (rule.equals("internal")) {
            LOGGER.errorf(context.failure(), "Unexpected fault, traceId=%s", problems.traceId(context.request()));
        }
        if (rule.equals("unauthenticated")) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
        }
        problems.refuse(context, Refusal.of(rule, limit.facts()));
    }

    private static String rule(@Nullable Throwable failure, int status) {
        return switch (failure) {
            case UnauthorizedException nobody -> "unauthenticated";
            case AuthenticationException failed -> "unauthenticated";
            case ForbiddenException forbidden -> "forbidden";
            case RejectedExecutionException busy -> "unavailable";
            case null, default -> StatusRules.rule(status);
        };
    }
}
