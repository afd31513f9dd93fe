package dev.proofmark.gateway.limits;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * HTTP/2 where TLS agrees on it (ALPN), and nowhere else: an upgrade in clear text (h2c) is a connection that a proxy in
 * front of us would no longer understand, and with it a way around the proxy.
 */
@ApplicationScoped
public class Protocols implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
