package dev.proofmark.audit.laboratory.domain;

import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.FROM;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.METHOD;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.UNTIL;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.aLaboratory;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.accreditation;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.laboratory;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.audit.laboratory.domain.AccreditationCover.Covered;
import dev.proofmark.audit.laboratory.domain.AccreditationCover.Gap;
import dev.proofmark.audit.laboratory.domain.AccreditationCover.NotCovered;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** I-44: a test is covered by what held on each of its days. */
class AccreditationCoverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void coversATestWithinAccreditationAndScope_I44() {
        assertThat(AccreditationCover.on(aLaboratory(), METHOD, FROM, UNTIL)).isInstanceOf(Covered.class);
    }

    @Test
    void namesTheFirstDayAfterTheAccreditation_I44() {
        assertThat(AccreditationCover.on(aLaboratory(), METHOD, UNTIL, UNTIL.plusDays(3)))
                .isEqualTo(new NotCovered(Gap.NOT_ACCREDITED, UNTIL.plusDays(1)));
    }

    @Test
    void refusesADayBetweenTwoAccreditations_I44() {
        var interrupted = laboratory(
                List.of(accreditation(FROM, DAY.minusDays(1), null), accreditation(DAY.plusDays(1), UNTIL, null)),
                List.of(scope(METHOD, FROM, null, null)),
                List.of());

        assertThat(AccreditationCover.on(interrupted, METHOD, DAY.minusDays(2), DAY.plusDays(2)))
                .isEqualTo(new NotCovered(Gap.NOT_ACCREDITED, DAY));
    }

    @Test
    void refusesAnotherEditionOfTheMethod_I44() {
        assertThat(AccreditationCover.on(aLaboratory(), new TestMethod(METHOD.number(), 2027), DAY, DAY))
                .isEqualTo(new NotCovered(Gap.METHOD_NOT_IN_SCOPE, DAY));
    }

    @Test
    void refusesAnAccreditationThatNobodyRecognises_I44() {
        var alone = laboratory(
                List.of(accreditation(RecognitionArrangement.NONE, FROM, UNTIL, null)),
                List.of(scope(METHOD, FROM, null, null)),
                List.of());

        assertThat(AccreditationCover.on(alone, METHOD, DAY, DAY)).isEqualTo(new NotCovered(Gap.NOT_RECOGNISED, DAY));
    }

    /** An accreditation that turned out to end earlier: what was recorded first counts no more, and stays. */
    @Test
    void goesByTheCorrectionOfALine_I44() {
        var first = accreditation(FROM, UNTIL, null);
        var corrected = laboratory(
                List.of(first, accreditation(FROM, DAY, first.recorded().id())),
                List.of(scope(METHOD, FROM, null, null)),
                List.of());

        assertThat(AccreditationCover.on(corrected, METHOD, DAY, DAY)).isInstanceOf(Covered.class);
        assertThat(AccreditationCover.on(corrected, METHOD, DAY, DAY.plusDays(1)))
                .isEqualTo(new NotCovered(Gap.NOT_ACCREDITED, DAY.plusDays(1)));
        assertThat(corrected.accreditations()).contains(first);
    }

    @Test
    void refusesToLookAtReversedOrEndlessDays() {
        assertThatThrownBy(() -> AccreditationCover.on(aLaboratory(), METHOD, DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AccreditationCover.on(aLaboratory(), METHOD, DAY, DAY.plusYears(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A test is covered if and only if each of its days is. */
    @Property(tries = 300)
    void coversATestWhoseEveryDayItCovers_I44(
            @ForAll @IntRange(max = 30) int accreditedFrom,
            @ForAll @IntRange(max = 30) int accreditedDays,
            @ForAll @IntRange(max = 30) int scopeFrom,
            @ForAll @IntRange(max = 30) int testFrom,
            @ForAll @IntRange(max = 20) int testDays) {
        LocalDate start = DAY.plusDays(accreditedFrom);
        var tested = laboratory(
                List.of(accreditation(start, start.plusDays(accreditedDays), null)),
                List.of(scope(METHOD, DAY.plusDays(scopeFrom), null, null)),
                List.of());
        LocalDate from = DAY.plusDays(testFrom);
        LocalDate until = from.plusDays(testDays);

        boolean eachDay = from.datesUntil(until.plusDays(1))
                .allMatch(day -> AccreditationCover.on(tested, METHOD, day, day) instanceof Covered);

        assertThat(AccreditationCover.on(tested, METHOD, from, until) instanceof Covered)
                .isEqualTo(eachDay);
    }
}
