package dev.proofmark.gateway.problems;

import dev.proofmark.platform.rules.Refusal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Whatever goes wrong before or inside a route, such as a request that names no host, ends as a problem: the
 * framework's own error page would name classes.
 */
@ApplicationScoped
public class Faults {

    private static final Logger LOGGER = Logger.getLogger(Faults.class);

    private static final int CLIENT_MISTAKES = 400;
    private static final int OUR_MISTAKES = 500;

    private final ProblemAnswers problems;

    public Faults(ProblemAnswers problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::handle);
    }

    private void handle(RoutingContext context) {
        int status = context.statusCode();
        if (context.response().headWritten()) {
            context.request().connection().close();
        } else if (status >= CLIENT_MISTAKES && status < OUR_MISTAKES) {
            problems.refuse(context, Refusal.of("malformed-request"));
        } else {
            LOGGER.error("Unexpected fault", context.failure());
            problems.refuse(context, Refusal.of("internal"));
        }
    }
}
