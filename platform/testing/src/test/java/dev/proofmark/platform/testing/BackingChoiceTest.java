package dev.proofmark.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackingChoiceTest {

    private final List<String> log = new ArrayList<>();

    @Test
    void takesContainersWhereAnEngineAnswers() {
        assertThat(choice(true, () -> "containers").start("")).isEqualTo("containers");
        assertThat(log).containsExactly("Backing services: containers");
    }

    @Test
    void takesEmbeddedServersWhereNoEngineAnswers() {
        assertThat(choice(false, BackingChoiceTest::unexpected).start("")).isEqualTo("embedded");
    }

    @Test
    void takesEmbeddedServersAndSaysWhyWhereTheEngineHasNoImageAndNothingIsForced() {
        assertThat(choice(true, BackingChoiceTest::noImage).start("")).isEqualTo("embedded");
        assertThat(log)
                .containsExactly(
                        "A container engine answers, but there is no image",
                        "Backing services: embedded, containers are not to be had");
    }

    @Test
    void doesNotHideAServerThatFailsInItsContainer() {
        assertThatThrownBy(() -> choice(true, BackingChoiceTest::unexpected).start(""))
                .hasMessage("not to be started");
    }

    @Test
    void takesEmbeddedServersWhereTheyAreForcedThoughAnEngineAnswers() {
        assertThat(choice(true, BackingChoiceTest::unexpected).start("embedded"))
                .isEqualTo("embedded");
    }

    @Test
    void saysInOneSentenceWhyForcedContainersAreNotToBeHad() {
        assertThatThrownBy(() -> choice(false, BackingChoiceTest::noImage).start("containers"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("-Dbacking=containers, but there is no image. Without -Dbacking the tests run on embedded"
                        + " servers.");
    }

    @Test
    void refusesAKindThatDoesNotExist() {
        assertThatThrownBy(() -> choice(true, () -> "containers").start("container"))
                .hasMessage("-Dbacking is containers or embedded, not container");
    }

    private BackingChoice<String> choice(boolean engineAnswers, BackingChoice.Containers<String> containers) {
        return new BackingChoice<>(() -> engineAnswers, containers, () -> "embedded", log::add);
    }

    private static String noImage() throws ContainersUnavailable {
        throw new ContainersUnavailable("there is no image", new IllegalStateException());
    }

    private static String unexpected() {
        throw new IllegalStateException("not to be started");
    }
}
