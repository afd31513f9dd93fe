package dev.proofmark.application.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImpartialityAssessmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String ADVISER = "adviser";

    @Nested
    class Bars {

        @ParameterizedTest(name = "until {0}: on {1} {2}")
        @CsvSource({
            "2024-03-01, 2026-02-28, true",
            "2024-03-01, 2026-03-01, true",
            "2024-03-01, 2026-03-02, false",
            "2024-02-29, 2026-02-27, true",
            "2024-02-29, 2026-02-28, true",
            "2024-02-29, 2026-03-01, false",
            "2022-02-28, 2024-02-28, true",
            "2022-02-28, 2024-02-29, false",
            "2026-03-02, 2026-03-02, true"
        })
        void holdForTwoYearsAfterTheLastDay_I02(LocalDate last, LocalDate day, boolean holds) {
            assertThat(assessment(until(last)).barOf(ADVISER, day).isPresent()).isEqualTo(holds);
        }

        @ParameterizedTest
        @EnumSource(InvolvementKind.class)
        void holdWithoutEndWhileItGoesOn_I02(InvolvementKind kind) {
            ImpartialityAssessment goesOn = assessment(new Involvement(ADVISER, kind, null));

            assertThat(goesOn.bars()).containsExactly(new Bar(ADVISER, null));
            assertThat(goesOn.barOf(ADVISER, LocalDate.of(9999, 12, 31))).isPresent();
        }

        @Test
        void concernNobodyElse_I02() {
            assertThat(assessment(until(TODAY)).barOf("somebody else", TODAY)).isEmpty();
        }

        @Test
        void areOneForEachPersonAndTheLongest_I02() {
            Involvement employed = new Involvement(ADVISER, InvolvementKind.EMPLOYMENT, LocalDate.of(2025, 6, 30));
            Involvement other = new Involvement("other", InvolvementKind.EMPLOYMENT, null);

            assertThat(assessment(until(LocalDate.of(2024, 1, 31)), employed, other, until(LocalDate.of(2023, 1, 31)))
                            .bars())
                    .containsExactly(new Bar(ADVISER, LocalDate.of(2027, 6, 30)), new Bar("other", null));
        }

        @Test
        void haveNoEndIfOneOfAPersonsTiesHasNone_I02() {
            Involvement goesOn = new Involvement(ADVISER, InvolvementKind.EMPLOYMENT, null);

            assertThat(assessment(until(TODAY), goesOn).bars()).containsExactly(new Bar(ADVISER, null));
            assertThat(assessment(goesOn, until(TODAY)).bars()).containsExactly(new Bar(ADVISER, null));
        }
    }

    @Nested
    class RelatedBodies {

        @ParameterizedTest(name = "until {0}: on {1} {2}")
        @CsvSource({
            "2024-03-01, 2026-03-01, true",
            "2024-03-01, 2026-03-02, false",
            "2024-02-29, 2026-02-28, true",
            "2024-02-29, 2026-03-01, false"
        })
        void preventACertificationForTwoYears_I02(LocalDate ended, LocalDate today, boolean prevented) {
            assertThat(of(ConsultantRelation.RELATED_TO_BODY)
                            .objection(ended, today)
                            .isPresent())
                    .isEqualTo(prevented);
        }

        @Test
        void sayFromWhenOn_I02() {
            assertThat(of(ConsultantRelation.RELATED_TO_BODY).objection(LocalDate.of(2025, 5, 31), TODAY))
                    .contains(new FieldRefusal(
                            "/impartiality/consultant", "related-consultant", Map.of("until", "2027-05-31")));
        }

        @Test
        void preventACertificationWhileTheyAdvise_I02() {
            assertThat(of(ConsultantRelation.RELATED_TO_BODY).objection(null, TODAY))
                    .contains(FieldRefusal.of("/impartiality/consultant", "related-consultant-goes-on"));
        }

        @Test
        void doNotMatterWhereTheConsultantIsIndependent() {
            assertThat(of(ConsultantRelation.INDEPENDENT).objection(null, TODAY))
                    .isEmpty();
        }

        @Test
        void areNotTheBodyItselfWhichNeverCertifiesWhatItAdvisedOn_I02() {
            assertThat(of(ConsultantRelation.BODY).objection(LocalDate.of(1990, 1, 1), TODAY))
                    .contains(FieldRefusal.of("/impartiality/consultant", "consultant-is-the-body"));
        }
    }

    @Test
    void refusesAnEndThatIsStillToCome() {
        assertThat(assessment(until(TODAY), until(TODAY.plusDays(1))).mistakes(TODAY))
                .containsExactly(FieldRefusal.of("/impartiality/persons/1/consultedUntil", "in-the-future"));
    }

    private static Involvement until(LocalDate last) {
        return new Involvement(ADVISER, InvolvementKind.CONSULTANCY, last);
    }

    private static ImpartialityAssessment assessment(Involvement... persons) {
        return new ImpartialityAssessment(ConsultantRelation.INDEPENDENT, List.of(persons));
    }

    private static ImpartialityAssessment of(ConsultantRelation consultant) {
        return new ImpartialityAssessment(consultant, List.of());
    }
}
