package dev.proofmark.gateway.apidocs;

import dev.proofmark.gateway.home.Reads;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Swagger UI's page, in front of the one that its extension brings: that one has scripts in its text, which would have
 * to be allowed to every script that finds its way into a page.
 */
@ApplicationScoped
public class TryPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Proofmark API</title>
            <link rel="stylesheet" href="/q/swagger-ui/swagger-ui.css">
            <link rel="stylesheet" href="/pages/swagger.css">
            <link rel="icon" href="/q/swagger-ui/favicon.ico">
            <script src="/q/swagger-ui/swagger-ui-bundle.js" defer></script>
            <script src="/pages/swagger.js" defer></script>
            </head>
            <body>
            <main>
            <h1 class="title-of-page">Proofmark API</h1>
            <div id="swagger-ui"></div>
            </main>
            </body>
            </html>
            """;

    void register(@Observes Router router) {
        List.of("/q/swagger-ui", "/q/swagger-ui/", "/q/swagger-ui/index.html")
                .forEach(path -> Reads.at(router, path).order(-1).handler(TryPage::show));
    }

    private static void show(RoutingContext context) {
        context.response().putHeader("Content-Type", "text/html; charset=utf-8").end(PAGE);
    }
}
