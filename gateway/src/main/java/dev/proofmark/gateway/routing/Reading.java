package dev.proofmark.gateway.routing;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;

/** Addresses of the gateway's own that are read: by GET, and by HEAD without the body (RFC 9110, section 9.3.2). */
public final class Reading {

    private Reading() {}

    /** A route of both methods; the server leaves out the body of an answer to HEAD. */
    public static Route of(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }
}
