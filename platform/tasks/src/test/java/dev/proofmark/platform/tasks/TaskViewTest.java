package dev.proofmark.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.rules.RefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskViewTest {

    @Test
    void leadsToTheSubject() {
        TaskView view = TaskView.of(TaskFixtures.of(null, "me", 0), TaskFixtures.kind(Waiting.FOR_ROLE));

        assertThat(view.path())
                .isEqualTo("/api/v1/organisations/00000000-0000-0003-0000-000000000004/applications/"
                        + TaskFixtures.SUBJECT);
        assertThat(view.subject()).isEqualTo(new TaskView.SubjectView("application", TaskFixtures.SUBJECT, "STAGE_1"));
        assertThat(view.role()).isEqualTo("APPLICATION_REVIEWER");
        assertThat(view.mine()).isTrue();
        assertThat(view.reassignable()).isTrue();
    }

    @Test
    void saysThatWhatTheCaseNamesIsNotGivenAway() {
        TaskView view = TaskView.of(TaskFixtures.of(null, "other", 1), TaskFixtures.kind(Waiting.FOR_NAMED));

        assertThat(view.mine()).isFalse();
        assertThat(view.reassignable()).isFalse();
    }

    @Test
    void knowsWhoseAreAskedFor() {
        assertThat(Whose.of(null)).isEqualTo(Whose.ANY);
        assertThat(Whose.of("mine")).isEqualTo(Whose.MINE);
        assertThat(Whose.of("office")).isEqualTo(Whose.OFFICE);
        assertThatThrownBy(() -> Whose.of("MINE")).isInstanceOf(RefusedException.class);
    }

    @Test
    void standsInAStatementWithItsKindAndEveryOtherOfThem() {
        String statement = TaskStatement.of(
                List.of(
                        TaskFixtures.kind(Waiting.FOR_ROLE),
                        TaskKind.forClient("SIGN", "application", "/x", "select 2")
                                .tellingKindBy("select 'initial'")),
                () -> "select 'a', 'b'");

        assertThat(statement)
                .contains("'REVIEW_APPLICATION' as kind", "'SIGN' as kind", "union all", "select 'a', 'b'")
                .contains("case t.kind when 'SIGN' then (select 'initial') end as subject_kind")
                .doesNotContain("%s");
    }

    @Test
    void hasACodeThatCanStandInAStatement() {
        assertThatThrownBy(() -> TaskKind.forClient("it's", "application", "/x", "select 1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
