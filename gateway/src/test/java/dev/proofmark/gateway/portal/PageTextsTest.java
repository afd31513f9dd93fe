package dev.proofmark.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the pages: whole in both languages, and each that a page asks for is there. */
class PageTextsTest {

    private static final Path WEB = Path.of("src/main/resources/web");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    /** {@code one} and the like: forms that only some languages have. */
    private static final Pattern PLURAL_FORM = Pattern.compile(".+\\.(zero|one|two|few|many)");

    /** A plain key; keys that are put together from codes of the server are not seen. */
    private static final Pattern ASKED = Pattern.compile("\\b(t|frame)\\('([^'$]+)'");

    private static final Pattern FIELD = Pattern.compile(
            "\\b(?:text|longText|integer|dayField|choice|choices|manyOf|check)\\(this\\.form, '([^'$]+)'");

    /** Particles that depend on the word before them, beside which a text writes both: 을(를), 이(가) and their kin. */
    private static final Pattern DOUBLE_PARTICLE = Pattern.compile("[은는이가을를과와]\\([은는이가을를과와]\\)|\\(으\\)로");

    @ParameterizedTest
    @MethodSource("koreanFiles")
    void saysTheSameInBothLanguages(Path korean) {
        Map<String, String> ko = texts(korean);
        Map<String, String> en = texts(english(korean));

        assertThat(withoutForms(en)).isEqualTo(withoutForms(ko));
        ko.forEach((key, text) ->
                assertThat(placeholders(String.valueOf(en.get(key)))).as(key).isEqualTo(placeholders(text)));
        assertThat(ko.values()).noneMatch(String::isBlank);
        assertThat(en.values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("koreanFiles")
    void avoidsParticlesThatDependOnTheWordBefore(Path korean) {
        assertThat(texts(korean).values())
                .noneMatch(text -> DOUBLE_PARTICLE.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void hasEveryTextThatAPageAsksFor(Path script) {
        String source = read(script);
        Matcher asked = ASKED.matcher(source);
        while (asked.find()) {
            assertThat(textsBehind(asked.group(1), script, source))
                    .as(script.toString())
                    .contains(asked.group(2));
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void helpsWithEveryField(Path script) {
        Set<String> here = known(script.resolveSibling("ko.json"));
        Matcher field = FIELD.matcher(read(script));
        while (field.find()) {
            String name = Stream.of(field.group(1).split("/"))
                    .filter(step -> !step.isEmpty() && !step.matches("\\d+"))
                    .collect(Collectors.joining("."));
            assertThat(here).as(script.toString()).contains(name, name + ".help");
        }
    }

    @Test
    void looksAtSomething() {
        assertThat(koreanFiles()).isNotEmpty();
        assertThat(scripts()).anyMatch(script -> FIELD.matcher(read(script)).find());
    }

    static Stream<Path> koreanFiles() {
        return files(".*ko\\.json");
    }

    static Stream<Path> scripts() {
        return files(".*\\.ts");
    }

    /** The texts of the module that a script has this function from. */
    private static Set<String> textsBehind(String function, Path script, String source) {
        String imported = function.equals("t") ? "t" : "t as " + function;
        Matcher from =
                Pattern.compile("import \\{ " + imported + " } from '([^']+)'").matcher(source);
        assertThat(from.find()).as(script + " has " + function).isTrue();
        Path module = script.resolveSibling(from.group(1)).normalize();
        String file = module.endsWith("navigation") ? "navigation.ko.json" : "ko.json";
        return known(module.resolveSibling(file));
    }

    private static Set<String> known(Path file) {
        return Files.exists(file) ? texts(file).keySet() : Set.of();
    }

    private static Path english(Path korean) {
        return korean.resolveSibling(korean.getFileName().toString().replace("ko.json", "en.json"));
    }

    private static Set<String> withoutForms(Map<String, String> texts) {
        return texts.keySet().stream()
                .filter(key -> !PLURAL_FORM.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Path> files(String name) {
        try (Stream<Path> all = Files.walk(WEB)) {
            return all.filter(file -> file.getFileName().toString().matches(name)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
