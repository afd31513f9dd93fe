package dev.proofmark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills the field.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private Path file;

    @BeforeEach
    void chooseAFile() {
        file = folder.resolve("demo-run.json");
    }

    @Test
    void leavesFilesBesideItsRecord() {
        Run.begin(file).leave("agreement.pdf", new byte[] {1, 2, 3});

        assertThat(folder.resolve("agreement.pdf")).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void goesOnWhereAnUnfinishedRunStopped() {
        Run first = Run.begin(file);
        first.complete(step("open"), Map.of("applicationId", "42"));

        Run second = Run.unfinished(file).orElseThrow();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.hasDone(step("open"))).isTrue();
        assertThat(second.hasDone(step("submit"))).isFalse();
        assertThat(new Facts(second, folder).expand("/applications/{{applicationId}}"))
                .isEqualTo("/applications/42");
    }

    @Test
    void startsAnewAfterAFinishedRun() {
        Run.begin(file).finish();

        assertThat(Run.unfinished(file)).isEmpty();
    }

    @Test
    void countsRefusalsSoThatAskingAnewIsANewRequest() {
        Run run = Run.begin(file);

        run.refuse(step("decide"));

        assertThat(Run.unfinished(file).orElseThrow().refusals(step("decide"))).isOne();
    }

    @Test
    void givesTheSameIdsToTheSameRunAndOthersToAnother() {
        Run run = Run.begin(file);
        UUID id = new Facts(run, folder).id("major");

        assertThat(new Facts(Run.unfinished(file).orElseThrow(), folder).id("major"))
                .isEqualTo(id);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(new Facts(run, folder).id("minor")).isNotEqualTo(id);
        assertThat(new Facts(Run.begin(file), folder).id("major")).isNotEqualTo(id);
    }

    @Test
    void refusesToSpeakOfWhatNobodyRemembered() {
        Facts facts = new Facts(Run.begin(file), folder);

        assertThatThrownBy(() -> facts.expand("{{number}}"))
                .isInstanceOf(StepFailedException.class)
                .hasMessageContaining("number");
    }

    private static Step step(String name) {
        return new Step(name, "", "", "applicant", "POST", "/", null, null, null, List.of(), Map.of(), null);
    }
}
