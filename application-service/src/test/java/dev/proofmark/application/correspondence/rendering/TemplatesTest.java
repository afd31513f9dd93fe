package dev.proofmark.application.correspondence.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.application.correspondence.domain.Letter;
import dev.proofmark.application.correspondence.domain.MessageTemplate;
import dev.proofmark.application.person.domain.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    /** Nothing that could hold a word of the case: neither scope nor finding nor reason, nor anybody's name. */
    private static final Set<String> ALLOWED = Set.of(
            "body",
            "reference",
            "portal",
            "on",
            "dueOn",
            "what",
            "audit",
            "firstDay",
            "lastDay",
            "objectUntil",
            "number",
            "validUntil",
            "verification");

    /** Whoever is invited has no portal to read in yet. */
    private static final Set<String> ALLOWED_IN_INVITATION = Set.of("body", "organisation", "role", "expires", "link");

    private final QuteLetters letters = LocalTemplates.letters();

    static Stream<Arguments> everyTemplateInEveryLanguage() {
        return Arrays.stream(MessageTemplate.values())
                .flatMap(
                        template -> Arrays.stream(Language.values()).map(language -> Arguments.of(template, language)));
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void existsAndRendersWithEveryPlaceholderFilled(MessageTemplate template, Language language) {
        Map<String, String> values =
                allowed(template).stream().collect(Collectors.toMap(name -> name, name -> "«" + name + "»"));

        Letter letter = letters.write(template, language, values);

        assertThat(letter.subject()).startsWith("[«body»] ").hasSizeLessThan(90);
        assertThat(letter.text()).doesNotContain("{", "}").contains(always(template));
        assertThat(HANGUL.matcher(letter.subject() + letter.text()).find()).isEqualTo(language == Language.KOREAN);
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void holdsNoWordOfTheCase(MessageTemplate template, Language language) {
        assertThat(placeholders(template, language)).isSubsetOf(allowed(template));
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void saysTheSameInBothLanguages(MessageTemplate template, Language language) {
        assertThat(placeholders(template, language)).isEqualTo(placeholders(template, Language.ENGLISH));
    }

    /** A record names template, version and language for as long as it is kept: no file may be without its use. */
    @Test
    void hasNoFileThatNothingWrites() throws IOException {
        Set<String> written = Arrays.stream(MessageTemplate.values())
                .flatMap(template ->
                        Arrays.stream(Language.values()).map(language -> QuteLetters.file(template, language)))
                .collect(Collectors.toSet());

        try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates/mail"))) {
            assertThat(files.map(file -> "mail/" + file.getFileName())).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void failsForAPlaceholderThatNobodyFilled() {
        assertThatThrownBy(() -> letters.write(MessageTemplate.REPORT_ISSUED, Language.KOREAN, Map.of("body", "b")))
                .hasMessageContaining("on");
    }

    private static Set<String> allowed(MessageTemplate template) {
        return template == MessageTemplate.INVITATION ? ALLOWED_IN_INVITATION : ALLOWED;
    }

    private static List<String> always(MessageTemplate template) {
        return template == MessageTemplate.INVITATION
                ? List.of("«organisation»", "«role»", "«expires»", "«link»", "«body»")
                : List.of("«reference»", "«portal»", "«body»");
    }

    private static Set<String> placeholders(MessageTemplate template, Language language) {
        String text = LocalTemplates.read(QuteLetters.file(template, language)).orElseThrow();
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
