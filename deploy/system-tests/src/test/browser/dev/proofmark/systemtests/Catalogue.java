package dev.proofmark.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** What the scheme for AI management systems says, which the pages say after it, in the language of a walk. */
final class Catalogue {

    private static final String SCHEME = "/dev/proofmark/contracts/schemes/aims-42001.v1.json";

    private final JsonNode scheme = read();
    private final Words words;

    Catalogue(Words words) {
        this.words = words;
    }

    /** The scheme itself, as it is chosen. */
    String name() {
        return "%s (%s)"
                .formatted(
                        words.either(scheme.path("title")),
                        scheme.at("/standards/0/number").asText());
    }

    /** What a field of the application is called, for example {@code sites.headcount}. */
    String label(String field) {
        JsonNode fields = scheme.path("applicationFields");
        JsonNode found = scheme;
        for (String name : field.split("\\.", -1)) {
            found = one(fields, "name", name);
            fields = found.path("fields");
        }
        return words.either(found.path("label"));
    }

    /** A role towards AI, as it is chosen. */
    String role(String id) {
        JsonNode role = one(scheme.path("roles"), "id", id);
        return words.either(role.path("title")) + " — " + words.either(role.path("meaning"));
    }

    /** A clause or a control, as it is chosen. */
    String requirement(String id) {
        JsonNode all = scheme.path(id.startsWith("A.") ? "controls" : "clauses");
        return id + " " + words.either(one(all, "id", id).path("title"));
    }

    private static JsonNode one(JsonNode all, String name, String value) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(each -> each.path(name).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The scheme has no " + value));
    }

    private static JsonNode read() {
        try (InputStream file = Catalogue.class.getResourceAsStream(SCHEME)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file, SCHEME));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
