package dev.proofmark.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the pages say, from the very files that they say it by: a walk in one language is the same walk in the other. */
final class Words {

    private static final Path WEB = Path.of(System.getProperty("proofmark.root", "../.."))
            .resolve("gateway/src/main/resources/web")
            .normalize();

    private final Locale language;
    private final Map<Path, JsonNode> files = new ConcurrentHashMap<>();

    Words(Locale language) {
        this.language = language;
    }

    Locale language() {
        return language;
    }

    /**
     * A text.
     *
     * @param part folder of its page below {@code web}, for example {@code portal/areas/organisation}
     */
    String of(String part, String key) {
        JsonNode text = files.computeIfAbsent(file(part), Words::read).path(key);
        if (!text.isTextual()) {
            throw new AssertionError("No text " + key + " in " + file(part));
        }
        return text.asText();
    }

    private Path file(String part) {
        return WEB.resolve(part).resolve(language.getLanguage() + ".json");
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
