package dev.proofmark.audit.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineStepsTest {

    private static final BusinessDays KOREA = new BusinessDays(Set.of(), Set.of());
    private static final LocalDate SET = LocalDate.of(2026, 5, 14);
    private static final LocalDate DUE = LocalDate.of(2027, 5, 14);

    @Test
    void remindsOnAWorkingDayAsLongBeforeOrEarlierAndSaysThatItIsMissedTheDayAfter_I24() {
        List<DeadlineStep> steps = DeadlineSteps.of(deadline(SET, DUE), List.of(30, 90, 60), KOREA);

        assertThat(steps)
                .containsExactly(
                        new DeadlineStep(90, LocalDate.of(2027, 2, 12)),
                        new DeadlineStep(60, LocalDate.of(2027, 3, 15)),
                        new DeadlineStep(30, LocalDate.of(2027, 4, 14)),
                        new DeadlineStep(-1, LocalDate.of(2027, 5, 15)));
    }

    @Test
    void makesUpForNothingThatWouldHaveComeBeforeTheDayWasSet() {
        assertThat(DeadlineSteps.of(deadline(LocalDate.of(2027, 3, 15), DUE), List.of(90, 60, 30), KOREA))
                .extracting(DeadlineStep::daysBefore)
                .containsExactly(30, -1);
    }

    @Test
    void remindsOnceWhereTwoRemindersFallOnOneWorkingDay() {
        LocalDate afterSeollal = LocalDate.of(2027, 2, 10);

        assertThat(DeadlineSteps.of(deadline(SET, afterSeollal), List.of(1, 2, 3), KOREA))
                .containsExactly(
                        new DeadlineStep(1, LocalDate.of(2027, 2, 5)), new DeadlineStep(-1, LocalDate.of(2027, 2, 11)));
    }

    @Property
    void areDistinctDaysOfWhichTheLastIsTheOneAfterTheDeadline(
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 400) Integer> reminders,
            @ForAll @IntRange(min = 1, max = 1500) int days) {
        LocalDate due = SET.plusDays(days);

        List<DeadlineStep> steps = DeadlineSteps.of(deadline(SET, due), reminders, KOREA);

        assertThat(steps.getLast()).isEqualTo(DeadlineStep.missed(due));
        assertThat(steps).extracting(DeadlineStep::on).doesNotHaveDuplicates().isSorted();
        assertThat(steps.subList(0, steps.size() - 1))
                .allMatch(step -> step.isReminder()
                        && KOREA.isWorkingDay(step.on())
                        && !step.on().isAfter(due))
                .allMatch(step -> step.on().isAfter(SET));
    }

    @ParameterizedTest
    @EnumSource(DeadlineStatus.class)
    void isMetInTimeOnTheLastDayAndMissedAfterIt(DeadlineStatus before) {
        Deadline deadline = new Deadline(UUID.randomUUID(), subject(), DUE, SET, before, null);

        assertThat(deadline.met(DUE).status()).isEqualTo(DeadlineStatus.MET);
        assertThat(deadline.met(DUE.plusDays(1)).status()).isEqualTo(DeadlineStatus.MISSED);
        assertThat(deadline.met(DUE.plusDays(1)).settledOn()).isEqualTo(DUE.plusDays(1));
    }

    @Test
    void movesForAsLongAsItIsNotSettled() {
        Deadline open = deadline(SET, DUE);
        LocalDate later = DUE.plusMonths(1);

        assertThat(open.moved(later, DUE)).isEqualTo(deadline(open.id(), DUE, later));
        assertThat(open.missed().moved(later, DUE).status()).isEqualTo(DeadlineStatus.OPEN);
        assertThat(open.moved(DUE, DUE)).isSameAs(open);
        assertThat(open.met(DUE).moved(later, DUE)).isEqualTo(open.met(DUE));
        assertThat(open.lifted(SET).moved(later, DUE)).isEqualTo(open.lifted(SET));
    }

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void neverMovesALegalDayToAWorkingDay(DeadlineKind kind) {
        assertThat(kind.movesToAWorkingDay()).isEqualTo(kind == DeadlineKind.FINDING_RESPONSE);
    }

    private static Deadline deadline(LocalDate setOn, LocalDate dueOn) {
        return deadline(UUID.randomUUID(), setOn, dueOn);
    }

    private static Deadline deadline(UUID id, LocalDate setOn, LocalDate dueOn) {
        return new Deadline(id, subject(), dueOn, setOn, DeadlineStatus.OPEN, null);
    }

    private static DeadlineSubject subject() {
        return new DeadlineSubject(DeadlineKind.FIRST_SURVEILLANCE, new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
    }
}
