package dev.proofmark.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.local.demo.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the pages say, from the very files that they say it by: a walk in one language is the same walk in the other. */
final class Words {

    private static final Path ROOT =
            Path.of(System.getProperty("proofmark.root", "../..")).normalize();
    private static final Path WEB = ROOT.resolve("gateway/src/main/resources/web");
    private static final Path PEOPLE = ROOT.resolve("deploy/local/seed/people.json");

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

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

    /**
     * A text with values in it.
     *
     * @param values for {@code {name}} each; a {@code count} chooses the form that the language has for it
     */
    String of(String part, String key, Map<String, ?> values) {
        String one = key + ".one";
        boolean single = Integer.valueOf(1).equals(values.get("count")) && has(part, one);
        return PLACE.matcher(of(part, single ? one : key))
                .replaceAll(place -> Matcher.quoteReplacement(
                        String.valueOf(Objects.requireNonNull(values.get(place.group(1)), place.group()))));
    }

    /**
     * How a text looks of which some values are not known.
     *
     * @param values those that are; anything may stand for the others
     */
    Pattern like(String part, String key, Map<String, ?> values) {
        StringBuilder like = new StringBuilder();
        String text = of(part, key);
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            Object value = values.get(place.group(1));
            like.append(quoted(text.substring(end, place.start())))
                    .append(value == null ? ".+" : quoted(value.toString()));
            end = place.end();
        }
        return Pattern.compile(like + quoted(text.substring(end)));
    }

    /** As the browser's expressions quote, too. */
    static String quoted(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    /** What somebody of the body is called. */
    String nameOf(Person person) {
        for (JsonNode seeded : read(PEOPLE).path("people")) {
            if (seeded.path("person").asText().equals(person.userName())) {
                JsonNode record = seeded.path("record");
                return either(
                        record.path("nameKorean").asText(),
                        record.path("nameEnglish").asText());
            }
        }
        throw new AssertionError("The body has no record of " + person);
    }

    /** Of a pair the one in this language. */
    <Value> Value either(Value korean, Value english) {
        return language.getLanguage().equals("ko") ? korean : english;
    }

    /** Of what the catalogue or the body's records say in both languages, the text in this one. */
    String either(JsonNode pair) {
        return either(pair.path("korean").asText(), pair.path("english").asText());
    }

    private boolean has(String part, String key) {
        return files.computeIfAbsent(file(part), Words::read).has(key);
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
