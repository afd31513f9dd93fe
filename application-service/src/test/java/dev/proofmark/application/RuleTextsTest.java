package dev.proofmark.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.web.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every name that this service's rules refuse with has its words, in both languages. */
class RuleTextsTest {

    private static final Pattern NAME = Pattern.compile(
            "(?:Refusal(?:\\.of|\\.at)?\\(|FieldRefusal\\.of\\([^,]+, |\\? |, )\"(I-\\d\\d(?:-[a-z]+)*|[a-z0-9]+(?:-[a-z0-9]+)+)\"");

    /** Looks like one, and is a mail's header. */
    private static final Set<String> NOT_A_RULE = Set.of("auto-generated");

    static Stream<String> names() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(RuleTextsTest::namesIn)
                    .filter(name -> !NOT_A_RULE.contains(name))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> namesIn(Path file) {
        try {
            return NAME.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void findsWordsForEveryRefusalOfThisService(String rule) {
        assertThat(RuleCatalogue.instance().find(rule)).isPresent();
    }
}
