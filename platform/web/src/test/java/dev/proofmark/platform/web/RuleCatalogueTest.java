package dev.proofmark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    @Test
    void everySectionOfTheDocumentHasAClientErrorOrServerErrorStatusAndBothLanguages() {
        assertThat(RuleCatalogue.instance().all()).hasSizeGreaterThan(20).allSatisfy(rule -> {
            assertThat(rule.status()).isBetween(400, 599);
            assertThat(rule.korean().title()).matches(".*[가-힣].*");
            assertThat(rule.english().title()).matches("[^가-힣]+");
        });
    }

    @Test
    void fillsPlaceholdersAndLeavesNoBraces() {
        RuleText.Words words = new RuleText.Words("", "at {state}, not {other}");

        assertThat(words.detail(Map.of("state", "DRAFT"))).isEqualTo("at DRAFT, not other");
    }

    @Test
    void refusesASectionWithoutKorean() {
        assertThatThrownBy(() -> RuleCatalogue.parse("### x\nstatus: 400\nen: Hello."))
                .hasMessageContaining("section x lacks ko");
    }

    @Test
    void refusesTwoSectionsOfOneName() {
        String section = "### x\nstatus: 400\nen: Hello.\nko: 안녕.\n";

        assertThatThrownBy(() -> RuleCatalogue.parse(section + section)).hasMessageContaining("two sections");
    }
}
