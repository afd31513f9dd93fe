package dev.proofmark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void i31AFieldIsToldTheFactsOfItsRule() {
        Refusal refusal =
                new Refusal("I-31", List.of(FieldRefusal.of("/resolveBy", "I-31")), Map.of("lastDay", "2028-04-29"));

        Problem problem = Problems.of(refusal, Language.ENGLISH, null, null);

        assertThat(problem.errors())
                .singleElement()
                .satisfies(field ->
                        assertThat(field.detail()).contains("to 2028-04-29").doesNotContain("lastDay"));
    }

    @Test
    void whatAFieldSaysOfItselfGoesFirst() {
        Refusal refusal = new Refusal(
                "I-31",
                List.of(new FieldRefusal("/resolveBy", "I-31", Map.of("lastDay", "2028-01-01"))),
                Map.of("lastDay", "2028-04-29"));

        assertThat(Problems.of(refusal, Language.ENGLISH, null, null)
                        .errors()
                        .getFirst()
                        .detail())
                .contains("2028-01-01");
    }

    @Test
    void anyPeriodMayEndBeforeItsStart() {
        RuleText rule = RuleCatalogue.instance().get("before-its-start");

        assertThat(rule.english().title() + rule.english().detail()).doesNotContain("certificate");
        assertThat(rule.korean().title() + rule.korean().detail()).doesNotContain("인증");
    }

    @Test
    void peopleWhoSeeNoJsonAreToldOfNone() {
        assertThat(RuleCatalogue.instance().all())
                .allSatisfy(rule -> assertThat(
                                rule.english().detail() + rule.korean().detail())
                        .doesNotContain("\"errors\""));
    }
}
