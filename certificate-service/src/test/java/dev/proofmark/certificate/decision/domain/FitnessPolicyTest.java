package dev.proofmark.certificate.decision.domain;

import static dev.proofmark.certificate.decision.domain.FileFixtures.DECIDER;
import static dev.proofmark.certificate.decision.domain.FileFixtures.FIT;
import static dev.proofmark.certificate.decision.domain.FileFixtures.NOW;
import static dev.proofmark.certificate.decision.domain.FileFixtures.ORGANISATION;
import static dev.proofmark.certificate.decision.domain.FileFixtures.REVIEWER;
import static dev.proofmark.certificate.decision.domain.FileFixtures.TODAY;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aPendingFile;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aReviewedFile;
import static dev.proofmark.certificate.decision.domain.FileFixtures.decide;
import static dev.proofmark.certificate.decision.domain.FileFixtures.refusalOf;
import static dev.proofmark.certificate.decision.domain.FileFixtures.result;
import static dev.proofmark.certificate.decision.domain.FileFixtures.review;
import static dev.proofmark.certificate.decision.domain.LaterFiles.HOLDER;
import static dev.proofmark.certificate.decision.domain.LaterFiles.QUALITY;
import static dev.proofmark.certificate.decision.domain.LaterFiles.aProposed;
import static dev.proofmark.certificate.decision.domain.LaterFiles.anOpen;
import static dev.proofmark.certificate.decision.domain.LaterFiles.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.certificate.fitness.domain.Competence;
import dev.proofmark.certificate.fitness.domain.CompetenceFunction;
import dev.proofmark.certificate.fitness.domain.Declaration;
import dev.proofmark.certificate.fitness.domain.DeclarationKind;
import dev.proofmark.certificate.fitness.domain.PersonnelRecord;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FitnessPolicyTest {
    private static final String SCHEME = "aims-42001";
    private static final LocalDate LONG_AGO = TODAY.minusYears(2);

    @Nested
    class Competences {

        @ParameterizedTest(name = "valid from {0} until {1}, withdrawn on {2}, on 2026-11-24: {3}")
        @CsvSource({
            "2026-11-24, 2026-11-24, , GRANTED",
            "2026-11-25, 2027-11-24, , not-competent",
            "2025-11-23, 2026-11-23, , not-competent",
            "2026-01-01, 2027-11-24, 2026-11-25, GRANTED",
            "2026-01-01, 2027-11-24, 2026-11-24, not-competent"
        })
        void countFromTheirFirstDayToTheirLast_notCompetent(
                LocalDate from, LocalDate until, @Nullable LocalDate withdrawn, String expected) {
            Competence competence = new Competence(
                    UUID.randomUUID(), "decider", SCHEME, CompetenceFunction.DECISION_MAKER, from, until, withdrawn);

            assertThat(decided(DecisionOutcome.GRANTED, knowing("decider", competence)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @EnumSource(CompetenceFunction.class)
        void areOfTheFunctionThatIsExercised_notCompetent(CompetenceFunction function) {
            Fitness reviewer = knowing("tech-reviewer", competence("tech-reviewer", SCHEME, function));
            Fitness decider = knowing("decider", competence("decider", SCHEME, function));
            Fitness proposer = knowing("quality", competence("quality", SCHEME, function));

            assertThat(result(FileDecisions.decide(aPendingFile(), review(true), reviewer, REVIEWER, NOW, TODAY)))
                    .isEqualTo(function == CompetenceFunction.REPORT_REVIEWER ? "REVIEWED" : "not-competent");
            assertThat(decided(DecisionOutcome.GRANTED, decider))
                    .isEqualTo(function == CompetenceFunction.DECISION_MAKER ? "GRANTED" : "not-competent");
            assertThat(result(proposed(proposer, QUALITY, false)))
                    .isEqualTo(
                            Set.of(CompetenceFunction.REPORT_REVIEWER, CompetenceFunction.DECISION_MAKER)
                                            .contains(function)
                                    ? "REVIEWED"
                                    : "not-competent");
        }

        @Test
        void areOfTheSchemeOfTheCase_notCompetent() {
            Fitness otherScheme =
                    knowing("decider", competence("decider", "qms-9001", CompetenceFunction.DECISION_MAKER));

            assertThat(decided(DecisionOutcome.GRANTED, otherScheme)).isEqualTo("not-competent");
            assertThat(decided(DecisionOutcome.GRANTED, new Fitness("qms-9001", true, otherScheme.people())))
                    .as("the reviewer has none for that scheme")
                    .isEqualTo("not-competent-reviewer");
        }

        @ParameterizedTest
        @EnumSource(DecisionOutcome.class)
        void areAskedForWhateverIsDecided_notCompetent(DecisionOutcome outcome) {
            assertThat(decided(outcome, knowing("decider"))).isEqualTo("not-competent");
        }

        @Test
        void areAskedOfEachWhoVotes_notCompetent() {
            FileCommand.CastVote vote = new FileCommand.CastVote(
                    UUID.randomUUID(),
                    decide(DecisionOutcome.GRANTED),
                    new Committee(Set.of(DecisionKind.INITIAL), 2, Majority.SIMPLE),
                    List.of());

            assertThat(result(FileDecisions.decide(aReviewedFile(), vote, knowing("decider"), DECIDER, NOW, TODAY)))
                    .isEqualTo("not-competent");
        }

        @Test
        void sayWhatIsNeededAndWhen() {
            Refusal refusal = refusalOf(FileDecisions.decide(
                    aReviewedFile(), decide(DecisionOutcome.GRANTED), knowing("decider"), DECIDER, NOW, TODAY));

            assertThat(refusal.facts())
                    .isEqualTo(Map.of(
                            "person", "decider",
                            "function", "DECISION_MAKER",
                            "scheme", SCHEME,
                            "day", "2026-11-24"));
        }

        /** The reviewer reviewed on 24 November 2026; what becomes known of that day counts later too. */
        @ParameterizedTest
        @CsvSource({
            "2026-11-25, GRANTED, GRANTED",
            "2026-11-24, GRANTED, not-competent-reviewer",
            "2026-11-24, RETURNED, REVIEW_PENDING"
        })
        void areAskedOfTheReviewerOfThatDay(LocalDate withdrawn, DecisionOutcome outcome, String expected) {
            Competence withdrawnOne = new Competence(
                    UUID.randomUUID(),
                    "tech-reviewer",
                    SCHEME,
                    CompetenceFunction.REPORT_REVIEWER,
                    LONG_AGO,
                    TODAY.plusYears(1),
                    withdrawn);

            assertThat(decided(outcome, knowing("tech-reviewer", withdrawnOne))).isEqualTo(expected);
        }

        @Test
        void ofAProposerStandForTheReviewThatAProposalIs() {
            CertificationFile proposed = aProposed(DecisionKind.WITHDRAWAL, terms(DecisionKind.WITHDRAWAL));
            FileCommand.Decide grant = decide(DecisionKind.WITHDRAWAL, DecisionOutcome.GRANTED);
            Fitness decisionMaker =
                    knowing("quality", competence("quality", SCHEME, CompetenceFunction.DECISION_MAKER));

            assertThat(result(FileDecisions.decide(proposed, grant, decisionMaker, DECIDER, NOW, TODAY)))
                    .isEqualTo("GRANTED");
            assertThat(result(FileDecisions.decide(proposed, grant, knowing("quality"), DECIDER, NOW, TODAY)))
                    .isEqualTo("not-competent-reviewer");
        }

        @Test
        void areNotAskedOfHoldersNorWhereTheBodyAsksForNoneNorWhileNothingIsAgreed() {
            Fitness nobody = new Fitness(SCHEME, true, List.of());

            assertThat(result(proposed(nobody, HOLDER, true))).isEqualTo("REVIEW_PENDING");
            assertThat(decided(DecisionOutcome.GRANTED, new Fitness(SCHEME, false, List.of())))
                    .isEqualTo("GRANTED");
            assertThat(result(FileDecisions.decide(
                            aPendingFile(List.of()),
                            review(false),
                            new Fitness(null, true, List.of()),
                            REVIEWER,
                            NOW,
                            TODAY)))
                    .isEqualTo("REVIEW_PENDING");
        }
    }

    @Nested
    class Ties {

        @ParameterizedTest(name = "{0} from {1}, keeping away until {2}, on 2026-11-24: {3}")
        @CsvSource({
            "CONSULTANCY, , , declared-tie-no-end",
            "EMPLOYMENT, 2020-01-01, 2026-11-24, declared-tie",
            "EMPLOYMENT, 2020-01-01, 2026-11-23, GRANTED",
            "IMPARTIALITY, 2026-11-24, , declared-tie-no-end",
            "IMPARTIALITY, 2026-11-25, , GRANTED",
            "IMPARTIALITY, , 2026-11-23, GRANTED"
        })
        void keepThePersonAwayWhileTheyCount_declaredTie(
                DeclarationKind kind, @Nullable LocalDate from, @Nullable LocalDate until, String expected) {
            Declaration tie = new Declaration(UUID.randomUUID(), "decider", kind, ORGANISATION, from, until, null);

            assertThat(decided(DecisionOutcome.GRANTED, declaring("decider", tie)))
                    .isEqualTo(expected);
        }

        @Test
        void areThoseToTheClient_declaredTie() {
            assertThat(decided(
                            DecisionOutcome.GRANTED,
                            declaring("decider", tie("decider", new UUID(0x0CL, 1)), tie("decider", null))))
                    .isEqualTo("GRANTED");
        }

        @Test
        void areNotThoseThatAnotherDeclarationReplaces_declaredTie() {
            Declaration tie = tie("decider", ORGANISATION);
            Declaration ended = new Declaration(
                    UUID.randomUUID(), "decider", tie.kind(), ORGANISATION, null, TODAY.minusDays(1), tie.id());

            assertThat(decided(DecisionOutcome.GRANTED, declaring("decider", tie)))
                    .isEqualTo("declared-tie-no-end");
            for (Fitness either : List.of(declaring("decider", tie, ended), declaring("decider", ended, tie))) {
                assertThat(decided(DecisionOutcome.GRANTED, either)).isEqualTo("GRANTED");
            }
        }

        @Test
        void keepReviewersProposersAndVotersAway_declaredTie() {
            Fitness reviewer = declaring("tech-reviewer", tie("tech-reviewer", ORGANISATION));
            Fitness proposer = declaring("quality", tie("quality", ORGANISATION));

            assertThat(result(FileDecisions.decide(aPendingFile(), review(false), reviewer, REVIEWER, NOW, TODAY)))
                    .isEqualTo("declared-tie-no-end");
            assertThat(result(proposed(proposer, QUALITY, false))).isEqualTo("declared-tie-no-end");
            assertThat(decided(DecisionOutcome.REFUSED, reviewer)).isEqualTo("declared-tie-reviewer");
            assertThat(decided(DecisionOutcome.RETURNED, reviewer)).isEqualTo("REVIEW_PENDING");
        }

        @Test
        void countWhereTheBodyAsksForNoCompetence_declaredTie() {
            Fitness declared = declaring("decider", tie("decider", ORGANISATION));

            assertThat(decided(DecisionOutcome.GRANTED, new Fitness(SCHEME, false, declared.people())))
                    .isEqualTo("declared-tie-no-end");
        }
    }

    private static Competence competence(String personId, String schemeId, CompetenceFunction function) {
        return new Competence(UUID.randomUUID(), personId, schemeId, function, LONG_AGO, TODAY.plusYears(1), null);
    }

    private static Declaration tie(String personId, @Nullable UUID organisation) {
        return new Declaration(
                UUID.randomUUID(), personId, DeclarationKind.CONSULTANCY, organisation, null, null, null);
    }

    /** Everybody is fit, but of this one only that is known. */
    private static Fitness knowing(String personId, Competence... competences) {
        return with(new PersonnelRecord(personId, List.of(competences), List.of()));
    }

    /** Everybody is competent, and this one has declared that. */
    private static Fitness declaring(String personId, Declaration... declarations) {
        return with(new PersonnelRecord(personId, FIT.of(personId).competences(), List.of(declarations)));
    }

    private static Fitness with(PersonnelRecord record) {
        return new Fitness(
                SCHEME,
                true,
                Stream.concat(
                                Stream.of(record),
                                FIT.people().stream()
                                        .filter(person -> !person.personId().equals(record.personId())))
                        .toList());
    }

    private static String decided(DecisionOutcome outcome, Fitness fitness) {
        return result(FileDecisions.decide(aReviewedFile(), decide(outcome), fitness, DECIDER, NOW, TODAY));
    }

    private static Outcome<CertificationFile, FileEvent> proposed(Fitness fitness, Actor actor, boolean byHolder) {
        FileCommand.Propose command = new FileCommand.Propose(terms(DecisionKind.RETURN), byHolder);
        return FileDecisions.decide(anOpen(DecisionKind.RETURN), command, fitness, actor, NOW, TODAY);
    }
}
