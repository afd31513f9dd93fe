package dev.proofmark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final Path FOLDER = Path.of("demo", "aims-42001");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([^}]+)}}");

    private final Story story = Story.read(FOLDER);

    @Test
    void usesEveryFileOfItsFolderAndNoOther() throws IOException {
        Set<String> used =
                story.steps().stream().map(Step::body).filter(Objects::nonNull).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("story.json")))
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
            assertThat(known).as(step.name()).containsAll(placesOf(step));
            known.addAll(step.remember().keySet());
        }
    }

    @Test
    void signsTheAgreementThatWasDownloaded() {
        Step download = step("read-agreement");

        assertThat(download.file()).endsWith("-offered.pdf");
        assertThat(download.remember()).containsEntry("agreementSha256", "/sha256");
        assertThat(body("sign-agreement").path("documentSha256").asText()).isEqualTo("{{agreementSha256}}");
    }

    @Test
    void namesOnlyPeopleOfTheLocalRealm() {
        assertThat(story.steps())
                .allSatisfy(step ->
                        assertThat(Person.named(step.actor()).userName()).isEqualTo(step.actor()));
    }

    @Test
    void statesThirtyEightControlsOnceEachWithAJustification_I41() {
        List<JsonNode> controls = new ArrayList<>();
        body("state-applicability").path("controls").forEach(controls::add);
        assertThat(controls).hasSize(38);
        assertThat(controls)
                .extracting(control -> control.path("controlId").asText())
                .doesNotHaveDuplicates();
        assertThat(controls)
                .allSatisfy(control ->
                        assertThat(control.path("justification").asText()).isNotBlank());
        assertThat(controls)
                .filteredOn(control -> !control.path("applicable").asBoolean())
                .hasSize(3);
    }

    @Test
    void countsAHundredAndTwentyPeopleAtThreeSites() {
        JsonNode draft = body("edit-draft");
        int people = 0;
        for (JsonNode site : draft.path("sites")) {
            people += site.path("headcount").asInt();
        }
        assertThat(draft.path("sites")).hasSize(3);
        assertThat(people).isEqualTo(120).isEqualTo(draft.path("headcount").asInt());
        assertThat(draft.path("aiSystems")).hasSize(4);
    }

    @Test
    void extendsTheScopeByASiteAndTakesNothingAway_I34() {
        List<JsonNode> certified = new ArrayList<>();
        body("edit-draft").path("sites").forEach(certified::add);
        List<JsonNode> extended = new ArrayList<>();
        body("describe-extension").path("sites").forEach(extended::add);

        assertThat(extended).hasSize(certified.size() + 1).containsAll(certified);
        assertThat(body("review-extension").path("auditActivity").asText()).isEqualTo("WITH_SURVEILLANCE");
    }

    private JsonNode body(String name) {
        return story.bodyOf(step(name));
    }

    private Step step(String name) {
        return story.steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What the step wants to have been remembered; dates, ids and people are always at hand. */
    private Set<String> placesOf(Step step) {
        String words = step.path() + step.ifMatchOf() + story.bodyOf(step) + step.file() + step.await() + step.result();
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
