package dev.proofmark.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.web.RuleCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content-empty",
                "control-character",
                "import-choice",
                "import-column-missing",
                "import-column-twice",
                "import-column-unknown",
                "import-date",
                "import-encoding",
                "import-id",
                "import-number",
                "import-row-contradicts",
                "import-too-many-cells",
                "import-too-many-rows",
                "import-twice",
                "import-unreadable",
                "import-yes-no",
                "required",
                "too-long"
            })
    void findsWordsForEveryMistakeOfAFile(String rule) {
        assertThat(RuleCatalogue.instance().find(rule)).isPresent();
    }
}
