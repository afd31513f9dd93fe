package dev.proofmark.application.correspondence.rendering;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The service's templates without the service; as strict as there. */
public final class LocalTemplates {

    private LocalTemplates() {}

    public static QuteLetters letters() {
        return new QuteLetters(Engine.builder()
                .addDefaults()
                .strictRendering(true)
                .addLocator(id -> read(id).map(text -> new TemplateLocation() {
                    @Override
                    public Reader read() {
                        return new StringReader(text);
                    }

                    @Override
                    public Optional<Variant> getVariant() {
                        return Optional.of(Variant.forContentType(Variant.TEXT_PLAIN));
                    }
                }))
                .build());
    }

    static Optional<String> read(String id) {
        try (InputStream file = LocalTemplates.class.getResourceAsStream("/templates/" + id)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
