package dev.proofmark.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentPolicyTest {

    private static final Actor REVIEWER = new Actor("me", Set.of("APPLICATION_REVIEWER"));

    @Test
    void letsEverybodyTakeWhatNobodyHasAndGiveTheirOwnBack() {
        assertThat(rule(Waiting.FOR_ROLE, null, 1, "me", REVIEWER)).isEqualTo("-");
        assertThat(rule(Waiting.FOR_ROLE, "me", 0, null, REVIEWER)).isEqualTo("-");
        assertThat(rule(Waiting.FOR_CLIENT, null, 1, "me", new Actor("me", Set.of())))
                .isEqualTo("-");
    }

    @Test
    void letsADeputyTakeAndGiveBackForWhomTheyStandIn() {
        assertThat(rule(Waiting.FOR_ROLE, "away", 0, "me", REVIEWER)).isEqualTo("-");
        assertThat(rule(Waiting.FOR_ROLE, "away", 0, null, REVIEWER)).isEqualTo("-");
    }

    @Test
    void leavesWithOthersWhatTheyHave() {
        assertThat(rule(Waiting.FOR_ROLE, "other", 1, "me", REVIEWER)).isEqualTo("task-of-another");
        assertThat(rule(Waiting.FOR_ROLE, "other", 1, null, REVIEWER)).isEqualTo("task-of-another");
        assertThat(rule(Waiting.FOR_ROLE, null, 1, "other", REVIEWER)).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROGRAMME_MANAGER", "QUALITY_MANAGER", "ADMINISTRATOR"})
    void letsThoseShareOutWhoDo(String role) {
        Actor manager = new Actor("manager", Set.of(role));

        assertThat(rule(Waiting.FOR_ROLE, "other", 1, "third", manager)).isEqualTo("-");
        assertThat(rule(Waiting.FOR_ROLE, "other", 1, null, manager)).isEqualTo("-");
        assertThat(rule(Waiting.FOR_CLIENT, "other", 1, null, manager)).isEqualTo("task-of-another");
    }

    @Test
    void touchesNothingThatACaseNamesSomebodyFor() {
        Actor manager = new Actor("manager", Set.of("ADMINISTRATOR"));

        assertThat(rule(Waiting.FOR_NAMED, null, 1, "me", REVIEWER)).isEqualTo("task-by-name");
        assertThat(rule(Waiting.FOR_NAMED, "me", 0, null, REVIEWER)).isEqualTo("task-by-name");
        assertThat(rule(Waiting.FOR_NAMED, "other", 1, "third", manager)).isEqualTo("task-by-name");
    }

    private static String rule(
            Waiting waiting, @Nullable String assignee, int place, @Nullable String to, Actor actor) {
        Task task = TaskFixtures.of(null, assignee, place);
        return AssignmentPolicy.refusal(task, TaskFixtures.kind(waiting), to, actor)
                .map(Refusal::rule)
                .orElse("-");
    }
}
