package dev.proofmark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What every story of the demo has to be. */
@ParameterizedClass
@ValueSource(strings = {Demo.MANAGEMENT_SYSTEM, Demo.PRODUCT})
class StoryTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([^}]+)}}");
    private static final String HASH = "sha256:";

    private final Story story;

    StoryTest(String name) {
        story = Story.read(Path.of("demo", name));
    }

    @Test
    void sendsOrHashesEveryFileOfItsFolderAndNoOther() throws IOException {
        Set<String> used = new TreeSet<>(Set.of("story.json"));
        for (Step step : story.steps()) {
            if (step.body() != null) {
                used.add(step.body());
            }
            placesOf(step).stream()
                    .filter(place -> place.startsWith(HASH))
                    .map(place -> place.substring(HASH.length()))
                    .forEach(used::add);
        }
        try (Stream<Path> files = Files.list(story.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".java")))
                    .containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @Test
    void callsEachStepByANameOfItsOwn() {
        assertThat(story.steps()).extracting(Step::name).doesNotHaveDuplicates();
    }

    @Test
    void speaksOnlyOfWhatAnEarlierStepRemembered() {
        Set<String> known = new HashSet<>(Set.of("business-number"));
        for (Step step : story.steps()) {
            assertThat(known)
                    .as(step.name())
                    .containsAll(placesOf(step).stream()
                            .filter(place -> !place.startsWith(HASH))
                            .toList());
            known.addAll(step.remember().keySet());
        }
    }

    @Test
    void namesOnlyPeopleOfTheLocalRealm() {
        assertThat(story.steps())
                .allSatisfy(step ->
                        assertThat(Person.named(step.actor()).userName()).isEqualTo(step.actor()));
    }

    /** What the step wants to have been remembered or to hash; dates, ids and people are always at hand. */
    private Set<String> placesOf(Step step) {
        String body = step.uploads() ? "" : story.bodyOf(step).toString();
        String words = step.path() + step.ifMatchOf() + body + step.file() + step.await() + step.result();
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(words);
        while (place.find()) {
            if (!place.group(1).matches("today.*|ahead.*|id:.*|person:.*")) {
                places.add(place.group(1));
            }
        }
        return places;
    }
}
