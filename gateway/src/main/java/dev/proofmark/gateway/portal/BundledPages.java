package dev.proofmark.gateway.portal;

import dev.proofmark.gateway.headers.PagePolicy;
import dev.proofmark.gateway.home.Page;
import dev.proofmark.gateway.routing.Reading;
import dev.proofmark.platform.web.Language;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkiverse.web.bundler.runtime.Bundle;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * Serves the empty page that a bundle fills, in the language that the reader chose before or the browser prefers. Scripts
 * come from here alone; styles do too, or carry the nonce of this very answer.
 */
@ApplicationScoped
public class BundledPages {

    private static final int NONCE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Bundle bundle;

    public BundledPages(Bundle bundle) {
        this.bundle = bundle;
    }

    void register(@Observes Router router) {
        router.get("/static/bundle/*").order(1).handler(BundledPages::keepForGood);
        for (BundledPage page : List.of(BundledPage.PORTAL, BundledPage.OPEN)) {
            page.paths().forEach(path -> Reading.of(router, path).order(1).handler(context -> serve(page, context)));
        }
    }

    /** What a bundle is made of has its hash in its name. */
    private static void keepForGood(RoutingContext context) {
        context.addHeadersEndHandler(_ -> {
            if (context.response().getStatusCode() == HttpResponseStatus.OK.code()) {
                context.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
            }
        });
        context.next();
    }

    private void serve(BundledPage page, RoutingContext context) {
        Language language = Page.language(context);
        String nonce = nonce();
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", language.tag())
                .putHeader("Vary", "Accept-Language, Cookie")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Security-Policy", PagePolicy.of("'self' 'nonce-" + nonce + "'"))
                .end(html(page, language, nonce));
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private String html(BundledPage page, Language language, String nonce) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Proofmark</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="%s">
                <script type="module" src="%s" nonce="%s"></script>
                </head>
                <body></body>
                </html>
                """.formatted(
                        language.tag(),
                        Objects.requireNonNull(bundle.style(page.bundle())),
                        Objects.requireNonNull(bundle.script(page.bundle())),
                        nonce);
    }
}
