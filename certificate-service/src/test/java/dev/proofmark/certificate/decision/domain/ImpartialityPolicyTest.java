package dev.proofmark.certificate.decision.domain;

import static dev.proofmark.certificate.decision.domain.FileFixtures.APPLICATION;
import static dev.proofmark.certificate.decision.domain.FileFixtures.DECIDER;
import static dev.proofmark.certificate.decision.domain.FileFixtures.FIT;
import static dev.proofmark.certificate.decision.domain.FileFixtures.NOW;
import static dev.proofmark.certificate.decision.domain.FileFixtures.REVIEWER;
import static dev.proofmark.certificate.decision.domain.FileFixtures.TODAY;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aPendingFile;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aReviewedFile;
import static dev.proofmark.certificate.decision.domain.FileFixtures.at;
import static dev.proofmark.certificate.decision.domain.FileFixtures.decide;
import static dev.proofmark.certificate.decision.domain.FileFixtures.learn;
import static dev.proofmark.certificate.decision.domain.FileFixtures.refusalOf;
import static dev.proofmark.certificate.decision.domain.FileFixtures.result;
import static dev.proofmark.certificate.decision.domain.FileFixtures.review;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpartialityPolicyTest {

    @Nested
    class Deciding {

        @ParameterizedTest(name = "barred until {0}, on {1}: {2}")
        @CsvSource({
            "2026-11-23, 2026-11-24, GRANTED",
            "2026-11-24, 2026-11-24, I-02",
            "2026-11-25, 2026-11-24, I-02",
            "2028-02-28, 2028-02-29, GRANTED",
            "2028-02-29, 2028-02-29, I-02",
            "2028-02-29, 2028-03-01, GRANTED"
        })
        void isRefusedUntilTheBarIsOver_I02(LocalDate until, LocalDate today, String expected) {
            CertificationFile file = barring(aReviewedFile(), "decider", until);

            assertThat(result(decided(file, DecisionOutcome.GRANTED, today))).isEqualTo(expected);
        }

        @ParameterizedTest
        @EnumSource(DecisionOutcome.class)
        void isRefusedWhateverIsDecided_I02(DecisionOutcome outcome) {
            CertificationFile file = barring(aReviewedFile(), "decider", null);

            assertThat(result(decided(file, outcome, TODAY))).isEqualTo("I-02");
        }

        @Test
        void isOpenToThoseWhoAreNotNamed_I02() {
            CertificationFile file = barring(aReviewedFile(), "somebody else", null);

            assertThat(result(decided(file, DecisionOutcome.GRANTED, TODAY))).isEqualTo("GRANTED");
        }

        @Test
        void saysUntilWhen_I02() {
            CertificationFile file = barring(aReviewedFile(), "decider", TODAY);

            assertThat(refusalOf(decided(file, DecisionOutcome.GRANTED, TODAY)).fields())
                    .containsExactly(
                            new FieldRefusal("", "barred-person", Map.of("person", "decider", "until", "2026-11-24")));
        }

        @Test
        void saysWhereNoEndIsKnown_I02() {
            CertificationFile file = barring(aReviewedFile(), "decider", null);

            assertThat(refusalOf(decided(file, DecisionOutcome.GRANTED, TODAY)).fields())
                    .containsExactly(new FieldRefusal("", "barred-person-no-end", Map.of("person", "decider")));
        }

        /** The reviewer reviewed on 24 November 2026, and the bar became known after that. */
        @ParameterizedTest
        @CsvSource({"2026-11-24, I-02", "2026-11-23, GRANTED"})
        void doesNotRestOnTheReviewOfSomebodyBarredThen_I02(LocalDate until, String expected) {
            CertificationFile file = barring(aReviewedFile(), "tech-reviewer", until);

            assertThat(result(decided(file, DecisionOutcome.GRANTED, TODAY.plusYears(1))))
                    .isEqualTo(expected);
            assertThat(result(decided(file, DecisionOutcome.RETURNED, TODAY))).isEqualTo("REVIEW_PENDING");
        }
    }

    @Nested
    class Reviewing {

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void isRefusedWhateverItsVerdict_I02(boolean sufficient) {
            CertificationFile file = barring(aPendingFile(), "tech-reviewer", TODAY);

            assertThat(result(FileDecisions.decide(file, review(sufficient), FIT, REVIEWER, NOW, TODAY)))
                    .isEqualTo("I-02");
        }

        @Test
        void isOpenAgainTheDayAfter_I02() {
            CertificationFile file = barring(aPendingFile(), "tech-reviewer", TODAY);

            assertThat(result(FileDecisions.decide(file, review(true), FIT, REVIEWER, NOW, TODAY.plusDays(1))))
                    .isEqualTo("REVIEWED");
        }

        /** Late in the evening in UTC the next day has begun in Seoul. */
        @Test
        void countsTheDayInSeoul_I02() {
            Instant evening = Instant.parse("2026-11-24T15:30:00Z");
            CertificationFile reviewed = FileDecisions.decide(
                            aPendingFile(), review(true), FIT, REVIEWER, evening, TODAY.plusDays(1))
                    .orThrow()
                    .state();

            assertThat(result(decided(barring(reviewed, "tech-reviewer", TODAY), DecisionOutcome.GRANTED, TODAY)))
                    .isEqualTo("GRANTED");
        }
    }

    @Test
    void namesTheAuditorBeforeTheAdviser_I19() {
        Actor auditor = new Actor("auditor", DECIDER.roles());
        CertificationFile file = barring(aReviewedFile(), "auditor", null);

        assertThat(result(FileDecisions.decide(file, decide(DecisionOutcome.GRANTED), FIT, auditor, NOW, TODAY)))
                .isEqualTo("I-19");
    }

    private static CertificationFile barring(CertificationFile file, String personId, @Nullable LocalDate until) {
        return learn(
                file,
                new CaseFact.ApplicationAccepted(
                        APPLICATION,
                        ApplicationKind.INITIAL,
                        Regime.MANAGEMENT_SYSTEM,
                        true,
                        List.of(new Bar(personId, until, at(40))),
                        null));
    }

    private static Outcome<CertificationFile, FileEvent> decided(
            CertificationFile file, DecisionOutcome outcome, LocalDate today) {
        return FileDecisions.decide(file, decide(outcome), FIT, DECIDER, NOW, today);
    }
}
