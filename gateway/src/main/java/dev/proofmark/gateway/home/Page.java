package dev.proofmark.gateway.home;

import dev.proofmark.platform.web.Language;
import io.vertx.ext.web.RoutingContext;

/** A plain page without scripts, in one language, with a link to the other. */
public final class Page {

    private Page() {}

    /** Answers with a page; title and body are ours, or escaped by {@link #escaped}. */
    public static void send(RoutingContext context, Language language, String title, String body) {
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", language.tag())
                .putHeader("Vary", "Accept, Accept-Language")
                .putHeader("Cache-Control", "public, max-age=300")
                .end(html(language, escaped(title), body));
    }

    /** Answers with a page that holds for this one request, such as that something did not come about. */
    public static void sendOnce(RoutingContext context, int status, Language language, String title, String body) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", language.tag())
                .putHeader("Cache-Control", "no-store")
                .end(html(language, escaped(title), body));
    }

    private static String html(Language language, String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/pages/page.css">
                </head>
                <body>
                <main>
                %3$s
                </main>
                </body>
                </html>
                """.formatted(language.tag(), title, body);
    }

    /** The language that the reader prefers. */
    public static Language language(RoutingContext context) {
        return Language.preferredBy(context.request().getHeader("Accept-Language"));
    }

    /** Text made harmless between tags and in attributes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
