package dev.proofmark.gateway.home;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;

/** Addresses of pages and documents: what answers GET answers HEAD (RFC 9110, section 9.3.2), as link checkers ask. */
public final class Reads {

    private Reads() {}

    /** A route for both, in front of those that lead to the services. */
    public static Route at(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD).order(1);
    }
}
