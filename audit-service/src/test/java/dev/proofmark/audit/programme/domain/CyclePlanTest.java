package dev.proofmark.audit.programme.domain;

import static dev.proofmark.audit.programme.domain.ProgrammeFixture.CRITERIA;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.after;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.anAnnouncedProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.decide;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.held;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.opening;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.surveillance;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CyclePlanTest {

    @Test
    void wantsAnotherSurveillanceWhereTheFirstWasHeldInTheYearOfTheDecision_I25() {
        var certified = certified(LocalDate.of(2026, 1, 15), 12);

        var early = held(certified, surveillance(certified, 1), LocalDate.of(2026, 12, 10));

        assertThat(surveillance(early, 3).dueBy()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(surveillance(early, 2).dueBy()).isEqualTo(LocalDate.of(2028, 1, 15));
    }

    @Test
    void wantsNoOtherWhereEachYearHasItsOwn_I25() {
        var certified = certified(LocalDate.of(2026, 12, 20), 12);

        var inTime = held(certified, surveillance(certified, 1), LocalDate.of(2027, 11, 30));

        assertThat(inTime.surveillances()).hasSize(2);
    }

    @Test
    void countsOneThatWasHeldLateForTheYearThatItWasHeldIn_I25() {
        var certified = certified(LocalDate.of(2026, 12, 20), 12);

        var late = held(certified, surveillance(certified, 1), LocalDate.of(2028, 1, 20));

        assertThat(late.surveillances()).hasSize(2);
        assertThat(surveillance(late, 2).dueBy()).isEqualTo(LocalDate.of(2028, 12, 20));
    }

    @Property
    void keepsTheLegalDatesHoweverTheSurveillancesAreHeld_I05_I24_I25(
            @ForAll @IntRange(min = 0, max = 4000) int day, @ForAll boolean halfYearly, @ForAll long seed) {
        var decision = LocalDate.of(2024, 1, 1).plusDays(day);
        var programme = certified(decision, halfYearly ? 6 : 12);
        assertThat(programme.surveillances()).hasSize(halfYearly ? 5 : 2);
        assertThat(dueBy(programme.surveillances().getFirst())).isBeforeOrEqualTo(decision.plusMonths(12));

        var chance = new Random(seed);
        for (var next = next(programme); next.isPresent(); next = next(programme)) {
            programme = held(programme, next.get(), dueBy(next.get()).minusDays(chance.nextInt(120)));
            assertEachYearHasOne(programme);
        }

        assertThat(programme.audits())
                .anyMatch(audit -> audit.kind() == AuditKind.RECERTIFICATION
                        && Objects.equals(audit.dueBy(), decision.plusYears(3).minusDays(1)));
        assertThat(programme.surveillances().stream()
                        .flatMap(audit -> audit.coverage().requirements().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(CRITERIA.requirements());
    }

    private static void assertEachYearHasOne(Programme programme) {
        var cycle = programme.cycle().orElseThrow();
        var years = new TreeSet<Integer>();
        programme
                .surveillances()
                .forEach(audit -> years.add(Optional.ofNullable(audit.heldOn())
                        .orElseGet(() -> dueBy(audit))
                        .getYear()));
        for (int year = cycle.decisionDate().getYear() + 1;
                year < cycle.validUntil().getYear();
                year++) {
            assertThat(years).contains(year);
        }
    }

    private static Optional<ProgrammeAudit> next(Programme programme) {
        return programme.surveillances().stream()
                .filter(ProgrammeAudit::isAhead)
                .min(Comparator.comparing(CyclePlanTest::dueBy));
    }

    private static LocalDate dueBy(ProgrammeAudit audit) {
        return Objects.requireNonNull(audit.dueBy());
    }

    private static Programme certified(LocalDate decision, int months) {
        var opened = after(anAnnouncedProgramme(months), opening());
        var date = new ProgrammeCommand.Date(decision, decision.plusYears(3).minusDays(1));
        return decide(date, opened, decision).orThrow().state();
    }
}
