package dev.proofmark.gateway.home;

import dev.proofmark.platform.web.Language;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** A plain page without scripts, in one language, with a link to the other. */
public final class Page {

    /** Written by the language switch of the portal and the open pages. */
    private static final String LANGUAGE_COOKIE = "proofmark-language";

    private Page() {}

    /** Answers with a page; title and body are ours, or escaped by {@link #escaped}. */
    public static void send(RoutingContext context, Language language, String title, String body) {
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", language.tag())
                .putHeader("Vary", "Accept, Accept-Language, Cookie")
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

    /** The language that is asked for in the address, or that the reader has chosen in our pages before, or prefers. */
    public static Language language(RoutingContext context) {
        HttpServerRequest request = context.request();
        String asked = request.getParam("lang");
        if (asked != null) {
            return Language.preferredBy(asked);
        }
        Cookie chosen = request.getCookie(LANGUAGE_COOKIE);
        return Language.preferredBy(
                chosen == null || chosen.getValue().isBlank()
                        ? request.getHeader("Accept-Language")
                        : chosen.getValue());
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
