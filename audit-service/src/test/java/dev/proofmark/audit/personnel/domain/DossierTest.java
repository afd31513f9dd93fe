package dev.proofmark.audit.personnel.domain;

import static dev.proofmark.audit.personnel.domain.PersonnelFixture.SCHEME;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.aCompetence;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.aDossier;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.anAuditorsCompetence;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.contentOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierTest {

    private static final LocalDate ORIGIN = LocalDate.of(2026, 1, 1);

    /** A day without competence is found, wherever it lies among the competences: what each day says, all say together. */
    @Property
    void isCompetentOnAllDaysIfOnEach(
            @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 40) Integer> starts,
            @ForAll @IntRange(min = 0, max = 20) int length,
            @ForAll @IntRange(min = 0, max = 30) int first,
            @ForAll @IntRange(min = 0, max = 20) int more) {
        var competences = new ArrayList<Competence>();
        for (int start : starts) {
            competences.add(anAuditorsCompetence(
                    ORIGIN.plusDays(start).toString(),
                    ORIGIN.plusDays(start + length).toString()));
        }
        var dossier = aDossier("person", competences.toArray(Competence[]::new));
        var days = ORIGIN.plusDays(first)
                .datesUntil(ORIGIN.plusDays(first + more + 1L))
                .toList();

        var each = days.stream()
                .allMatch(day -> competences.stream()
                        .anyMatch(competence -> competence.statusOn(day) == CompetenceStatus.VALID));

        assertThat(dossier.auditsOn(days.getFirst(), days.getLast(), SCHEME, content -> true))
                .isEqualTo(each);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-09, true", "2026-03-10, false", "2026-03-11, false"})
    void isNoMoreCompetentFromAWithdrawalOn(LocalDate day, boolean competent) {
        var withdrawn = CompetenceDecisions.withdraw(
                        anAuditorsCompetence("2026-01-01", "2026-12-31"), "seen", "keeper", LocalDate.of(2026, 3, 10))
                .orThrow()
                .state();

        assertThat(aDossier("person", withdrawn).auditsOn(day, day, SCHEME, content -> true))
                .isEqualTo(competent);
    }

    @Test
    void auditsNeitherWithAnotherFunctionNorUnderAnotherScheme() {
        var decides =
                aCompetence(contentOf(CompetenceFunction.DECISION_MAKER, false, true, "2026-01-01", "2026-12-31"));
        var day = LocalDate.of(2026, 3, 10);

        assertThat(aDossier("person", decides).auditsOn(day, day, SCHEME, content -> true))
                .isFalse();
        assertThat(aDossier("person", anAuditorsCompetence()).auditsOn(day, day, "other", content -> true))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"aims-42001, true", "AIMS-42001, true", "Water-Treatment, true", "WATER, false"})
    void answersWhatAReviewAsksForWhateverItsCapitals(String required, boolean answers) {
        assertThat(anAuditorsCompetence().content().answers(required)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-09, 0",
        "2026-03-01, 2026-03-10, 1",
        "2026-03-12, 2026-03-20, 1",
        "2026-03-13, 2026-03-20, 0"
    })
    void isAwayOnBothEndsOfAnAbsence(LocalDate first, LocalDate last, int absences) {
        var away = new Absence(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 12));
        var dossier = new Dossier("person", List.of(), List.of(), List.of(away));

        assertThat(dossier.absencesOn(first, last)).hasSize(absences);
    }
}
