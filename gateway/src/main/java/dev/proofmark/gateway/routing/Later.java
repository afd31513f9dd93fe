package dev.proofmark.gateway.routing;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whoever is told that something is not available now is told when to ask again (RFC 9110, section 15.6.4). */
@ApplicationScoped
public class Later {

    private static final int UNAVAILABLE = 503;
    private static final String RETRY_AFTER = "Retry-After";

    private final String seconds;

    public Later(GatewayConfiguration configuration) {
        this.seconds = Long.toString(Math.max(1, configuration.retryAfter().toSeconds()));
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerResponse response = context.response();
        context.addHeadersEndHandler(written -> {
            if (response.getStatusCode() == UNAVAILABLE && !response.headers().contains(RETRY_AFTER)) {
                response.putHeader(RETRY_AFTER, seconds);
            }
        });
        context.next();
    }
}
