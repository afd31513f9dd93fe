package dev.proofmark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the certification of the demo's management system has to be. */
class AimsStoryTest {
    private static final Path FOLDER = Path.of("demo", "aims-42001");

    private final Story story = Story.read(FOLDER);

    @Test
    void signsTheAgreementThatWasDownloaded() {
        Step download = step("read-agreement");

        assertThat(download.file()).endsWith("-offered.pdf");
        assertThat(download.remember()).containsEntry("agreementSha256", "/sha256");
        assertThat(body("sign-agreement").path("documentSha256").asText()).isEqualTo("{{agreementSha256}}");
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
}
