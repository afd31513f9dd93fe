package dev.proofmark.gateway.home;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The style sheets and the few scripts of the plain pages: files, so that no page has styles or scripts in its text. */
@ApplicationScoped
public class PageFiles {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "page.css", "text/css; charset=utf-8",
            "copy.js", "text/javascript; charset=utf-8",
            "swagger.css", "text/css; charset=utf-8",
            "swagger.js", "text/javascript; charset=utf-8");

    void register(@Observes Router router) {
        MEDIA_TYPES.forEach((name, mediaType) -> {
            Buffer file = read(name);
            Reads.at(router, "/pages/" + name)
                    .handler(context -> context.response()
                            .putHeader("Content-Type", mediaType)
                            .putHeader("Cache-Control", "public, max-age=300")
                            .end(file));
        });
    }

    private static Buffer read(String name) {
        try (InputStream file = PageFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("not packed: " + name);
            }
            return Buffer.buffer(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
