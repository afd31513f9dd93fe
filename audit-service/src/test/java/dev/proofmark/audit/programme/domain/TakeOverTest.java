package dev.proofmark.audit.programme.domain;

import static dev.proofmark.audit.programme.domain.ProgrammeFixture.CRITERIA;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.CYCLE;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.aDatedProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.aScope;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.anAnnouncedProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.dating;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.decide;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.ending;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.surveillance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Programmes of certifications that come from the body's former records in the middle of their cycle. */
class TakeOverTest {

    private static final LocalDate TODAY = CYCLE.decisionDate().plusMonths(14);
    private static final LocalDate FIRST_HELD = CYCLE.decisionDate().plusMonths(11);
    private static final Suspension SUSPENSION = new Suspension(TODAY.minusMonths(1), TODAY.plusMonths(5));

    @Test
    void goOnAfterTheSurveillancesThatWereHeld() {
        var outcome = decide(takeOver(List.of(FIRST_HELD), null), anAnnouncedProgramme(), TODAY)
                .orThrow();

        assertThat(outcome.state().status()).isEqualTo(ProgrammeStatus.DATED);
        assertThat(outcome.state().audits())
                .extracting(ProgrammeAudit::kind, ProgrammeAudit::heldOn, ProgrammeAudit::dueBy)
                .containsExactly(
                        tuple(AuditKind.SURVEILLANCE, FIRST_HELD, null),
                        tuple(AuditKind.SURVEILLANCE, null, CYCLE.decisionDate().plusYears(2)),
                        tuple(AuditKind.RECERTIFICATION, null, CYCLE.validUntil()));
        assertThat(outcome.events()).containsExactly(new ProgrammeEvent.Replanned());
    }

    /** What was looked at before is not known here. */
    @Test
    void lookAtEverythingInWhatIsAhead() {
        var taken = taken(takeOver(List.of(FIRST_HELD), null));

        assertThat(surveillance(taken, 1).coverage().requirements()).isEmpty();
        assertThat(surveillance(taken, 2).coverage().requirements()).containsAll(CRITERIA.requirements());
    }

    @Test
    void keepTheDayThatTheBodyHadPlannedIfItIsTheEarlierOne_I24() {
        var earlier = CYCLE.decisionDate().plusMonths(22);
        var later = CYCLE.decisionDate().plusMonths(26);

        assertThat(surveillance(taken(takeOver(List.of(FIRST_HELD), earlier)), 2)
                        .dueBy())
                .isEqualTo(earlier);
        assertThat(surveillance(taken(takeOver(List.of(FIRST_HELD), later)), 2).dueBy())
                .isEqualTo(CYCLE.decisionDate().plusYears(2));
        var planned = taken(takeOver(List.of(FIRST_HELD), earlier));
        var replanned = decide(new ProgrammeCommand.Reinstate(), planned, TODAY).orThrow();
        assertThat(surveillance(replanned.state(), 2).dueBy()).isEqualTo(earlier);
    }

    @Test
    void mayHaveHadMoreSurveillancesThanTheIntervalAsksFor() {
        var held = Stream.of(5, 8, 11).map(CYCLE.decisionDate()::plusMonths).toList();
        var next = CYCLE.decisionDate().plusMonths(20);

        var taken = taken(takeOver(held, next));

        assertThat(taken.audits())
                .filteredOn(audit -> audit.kind() == AuditKind.SURVEILLANCE)
                .extracting(ProgrammeAudit::heldOn)
                .startsWith(held.toArray(LocalDate[]::new));
        assertThat(surveillance(taken, 4).dueBy()).isEqualTo(next);
    }

    @Test
    void stayOverdueWhereNoneWasHeld_I24() {
        assertThat(surveillance(taken(takeOver(List.of(), null)), 1)).satisfies(first -> {
            assertThat(first.isAhead()).isTrue();
            assertThat(first.dueBy()).isEqualTo(CYCLE.decisionDate().plusYears(1));
        });
    }

    @Test
    void areSuspendedWhereTheCertificateIs() {
        var taken = taken(new ProgrammeCommand.TakeOver(
                aScope(), CYCLE.decisionDate(), CYCLE.validUntil(), List.of(FIRST_HELD), null, SUSPENSION, false));

        assertThat(taken.status()).isEqualTo(ProgrammeStatus.SUSPENDED);
        assertThat(decide(ending(), taken, TODAY).orThrow().state().status()).isEqualTo(ProgrammeStatus.ENDED);
    }

    @Test
    void haveNothingAheadButTheRecertificationOnceTheCertificateHasEnded_I28() {
        var expired = new ProgrammeCommand.TakeOver(
                aScope(), CYCLE.decisionDate(), CYCLE.validUntil(), List.of(FIRST_HELD), null, null, true);

        var taken = decide(expired, anAnnouncedProgramme(), CYCLE.validUntil().plusMonths(1))
                .orThrow()
                .state();

        assertThat(taken.audits())
                .filteredOn(ProgrammeAudit::isAhead)
                .extracting(ProgrammeAudit::kind)
                .containsExactly(AuditKind.RECERTIFICATION);
    }

    @Test
    void changeNothingOfWhatIsKnownAlready() {
        var once = taken(takeOver(List.of(FIRST_HELD), null));

        assertThat(taken(takeOver(List.of(), null), once)).isEqualTo(once);
        assertThat(taken(dating(), once)).isEqualTo(once);
        assertThat(taken(takeOver(List.of(), null), aDatedProgramme())).isEqualTo(aDatedProgramme());
    }

    private static ProgrammeCommand.TakeOver takeOver(List<LocalDate> held, @Nullable LocalDate next) {
        return new ProgrammeCommand.TakeOver(
                aScope(), CYCLE.decisionDate(), CYCLE.validUntil(), held, next, null, false);
    }

    private static Programme taken(ProgrammeCommand command) {
        return taken(command, anAnnouncedProgramme());
    }

    private static Programme taken(ProgrammeCommand command, Programme programme) {
        return decide(command, programme, TODAY).orThrow().state();
    }
}
