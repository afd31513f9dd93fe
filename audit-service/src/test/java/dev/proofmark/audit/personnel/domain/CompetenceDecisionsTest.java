package dev.proofmark.audit.personnel.domain;

import static dev.proofmark.audit.personnel.domain.PersonnelFixture.DAY;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.KEEPER;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.PERSON;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.aCompetence;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.contentOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.personnel.domain.CompetenceDecisions.Evaluators;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Outcome.Accepted;
import dev.proofmark.platform.rules.Outcome.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompetenceDecisionsTest {

    private static final CompetenceContent CONTENT =
            contentOf(CompetenceFunction.DECISION_MAKER, false, false, "2026-01-01", "2028-12-31");
    private static final Evaluators BY_KEEPER = new Evaluators(KEEPER, true, List.of());
    private static final String EVALUATOR = new UUID(7, 3).toString();

    @ParameterizedTest
    @EnumSource(CompetenceFunction.class)
    void recordsWhatAKeeperOfTheRecordsHasEvaluated(CompetenceFunction function) {
        var content = contentOf(function, false, true, "2026-01-01", "2028-12-31");

        var outcome = record(content, by(KEEPER, DAY), BY_KEEPER).orThrow();

        assertThat(outcome.state().content()).isEqualTo(content);
        assertThat(outcome.state().withdrawal()).isNull();
        assertThat(outcome.events()).containsExactly(new PersonnelEvent.CompetenceChanged());
    }

    @Test
    void refusesAnEvaluationOfOneself() {
        assertThat(ruleOf(record(CONTENT, by(PERSON.toString(), DAY), BY_KEEPER)))
                .isEqualTo("competence-own");
    }

    @Test
    void refusesARecordOfOnesOwnCompetence() {
        var evaluators = new Evaluators(PERSON.toString(), true, List.of());

        assertThat(ruleOf(record(CONTENT, by(KEEPER, DAY), evaluators))).isEqualTo("competence-own");
    }

    @Test
    void refusesAnEvaluatorWithoutThatCompetence() {
        var evaluators = new Evaluators(KEEPER, false, List.of(PersonnelFixture.aLeadsCompetence()));

        assertThat(ruleOf(record(CONTENT, by(EVALUATOR, DAY), evaluators))).isEqualTo("competence-evaluator");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2028-12-31, aims-42001, competence-evaluator",
        "2026-03-31, 2026-03-31, aims-42001, accepted",
        "2026-01-01, 2026-03-30, aims-42001, competence-evaluator",
        "2026-01-01, 2028-12-31, other, competence-evaluator"
    })
    void takesAnEvaluatorOfPersonnelOfThatSchemeWhileTheyAreCompetent(
            String from, String until, String scheme, String rule) {
        var content = new CompetenceContent(
                scheme,
                Set.of("PEOPLE"),
                Set.of(),
                CompetenceFunction.EVALUATOR_OF_PERSONNEL,
                false,
                false,
                LocalDate.parse(from),
                LocalDate.parse(until));
        var evaluators = new Evaluators(KEEPER, false, List.of(aCompetence(content)));

        assertThat(ruleOf(record(CONTENT, by(EVALUATOR, DAY), evaluators))).isEqualTo(rule);
    }

    @Test
    void refusesWhatNobodyCanMean() {
        var content = contentOf(CompetenceFunction.DECISION_MAKER, true, false, "2026-02-01", "2026-01-31");

        var refused = record(content, by(KEEPER, DAY.plusDays(1)), BY_KEEPER);

        assertThat(
                        refused instanceof Refused<Competence, PersonnelEvent> no
                                ? no.refusal().fields()
                                : List.of())
                .containsExactly(
                        FieldRefusal.of("/validUntil", "before-its-start"),
                        FieldRefusal.of("/evidenceSeenOn", "in-the-future"),
                        FieldRefusal.of("/lead", "lead-without-auditor"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-04-30, NOT_YET_VALID",
        "2026-03-31, 2026-04-30, VALID",
        "2026-01-01, 2026-03-31, VALID",
        "2026-01-01, 2026-03-30, EXPIRED"
    })
    void isValidOnItsDaysUntilItIsWithdrawnOnce(String from, String until, CompetenceStatus status) {
        var competence = aCompetence(contentOf(CompetenceFunction.AUDITOR, true, true, from, until));
        assertThat(competence.statusOn(DAY)).isEqualTo(status);

        var withdrawn = CompetenceDecisions.withdraw(competence, "seen to advise", KEEPER, DAY)
                .orThrow();

        assertThat(withdrawn.state().statusOn(DAY)).isEqualTo(CompetenceStatus.WITHDRAWN);
        assertThat(withdrawn.state().content()).isEqualTo(competence.content());
        assertThat(withdrawn.events()).containsExactly(new PersonnelEvent.CompetenceChanged());
        assertThat(ruleOf(CompetenceDecisions.withdraw(withdrawn.state(), "again", KEEPER, DAY)))
                .isEqualTo("wrong-state");
    }

    private static Evaluation by(String evaluator, LocalDate seenOn) {
        return new Evaluation(evaluator, "three audits seen", seenOn, DAY);
    }

    private static Outcome<Competence, PersonnelEvent> record(
            CompetenceContent content, Evaluation evaluation, Evaluators evaluators) {
        return CompetenceDecisions.record(new UUID(9, 9), PERSON, content, evaluation, evaluators);
    }

    private static String ruleOf(Outcome<?, ?> outcome) {
        return switch (outcome) {
            case Accepted<?, ?> accepted -> "accepted";
            case Refused<?, ?> refused -> refused.refusal().rule();
        };
    }
}
