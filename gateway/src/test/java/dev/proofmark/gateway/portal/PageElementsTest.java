package dev.proofmark.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The elements that pages are made of. */
class PageElementsTest {

    private static final Path WEB = Path.of("src/main/resources/web");
    private static final Pattern DEFINITION = Pattern.compile("@customElement\\('([^']+)'\\)");

    /** A browser knows an element by its name alone: of two of a name the second page to come does not show. */
    @Test
    void haveNamesOfTheirOwn() throws IOException {
        Map<String, List<String>> definitions;
        try (Stream<Path> scripts = Files.walk(WEB)) {
            definitions = scripts.filter(script -> script.toString().endsWith(".ts"))
                    .flatMap(PageElementsTest::definitions)
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey,
                            TreeMap::new,
                            Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        }

        assertThat(definitions).hasSizeGreaterThan(100);
        definitions.values().removeIf(files -> files.size() == 1);
        assertThat(definitions).isEmpty();
    }

    private static Stream<Map.Entry<String, String>> definitions(Path script) {
        return DEFINITION
                .matcher(PageTextsTest.read(script))
                .results()
                .map(found -> Map.entry(found.group(1), script.toString()));
    }
}
