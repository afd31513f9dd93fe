package dev.proofmark.gateway.limits;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.ProblemAnswers;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * After all routes: an address that nobody took does not exist. Health and the like stay below /q, the pages' scripts and
 * styles below /static, and the local stack's clock, which is a resource, comes after this.
 */
@ApplicationScoped
public class NothingElse {

    /** The local stack's clock. */
    public static final String CLOCK = "/dev/v1/clock";

    private final ProblemAnswers problems;

    public NothingElse(ProblemAnswers problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(2).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        String path = RequestGuard.path(context.request());
        if (path.startsWith("/q/") || path.startsWith("/static/") || RequestGuard.isAtOrBelow(path, CLOCK)) {
            context.next();
        } else {
            problems.refuse(context, Refusal.of("not-found"));
        }
    }
}
