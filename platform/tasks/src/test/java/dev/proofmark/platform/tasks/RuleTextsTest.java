package dev.proofmark.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.web.RuleCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forbidden",
                "task-by-name",
                "task-not-for-person",
                "task-of-another",
                "version-mismatch",
                "wrong-format"
            })
    void findsWordsForEveryRefusal(String rule) {
        assertThat(RuleCatalogue.instance().find(rule)).isPresent();
    }
}
