package dev.proofmark.gateway.limits;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.ProblemAnswers;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns new requests away while the gateway stops, once those who send them had time to see that it is not ready.
 * Quarkus finishes what is under way, but would take in new requests for as long as that lasts.
 */
@ApplicationScoped
public class Drain {

    private final Vertx vertx;
    private final ProblemAnswers problems;
    private final Duration delay;
    private volatile boolean draining;

    public Drain(
            Vertx vertx, ProblemAnswers problems, @ConfigProperty(name = "quarkus.shutdown.delay") Duration delay) {
        this.vertx = vertx;
        this.problems = problems;
        this.delay = delay;
    }

    void stopping(@Observes ShutdownDelayInitiatedEvent event) {
        var _ = vertx.setTimer(Math.max(1, delay.toMillis()), waited -> draining = true);
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        if (draining && !RateLimits.isHealth(RequestGuard.path(context.request()))) {
            context.response().putHeader("Connection", "close").putHeader("Retry-After", "1");
            problems.refuse(context, Refusal.of("unavailable"));
        } else {
            context.next();
        }
    }
}
