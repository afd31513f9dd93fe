package dev.proofmark.audit.programme.domain;

import static dev.proofmark.audit.programme.domain.ProgrammeFixture.CYCLE;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.aDatedProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.aSuspendedProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.after;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.anAgreement;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.anAnnouncedProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.anEndedProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.anOpenProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.dating;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.decide;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.ending;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.opening;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.suspension;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeDecisionsTest {

    @ParameterizedTest
    @CsvSource({
        "ANNOUNCED, announce, ANNOUNCED",
        "ANNOUNCED, prepare, ANNOUNCED",
        "ANNOUNCED, open, OPEN",
        "ANNOUNCED, date, ANNOUNCED",
        "ANNOUNCED, begin cycle, ANNOUNCED",
        "ANNOUNCED, suspend, ANNOUNCED",
        "ANNOUNCED, reinstate, ANNOUNCED",
        "ANNOUNCED, end, ANNOUNCED",
        "OPEN, announce, OPEN",
        "OPEN, prepare, OPEN",
        "OPEN, open, OPEN",
        "OPEN, date, DATED",
        "OPEN, begin cycle, DATED",
        "OPEN, suspend, OPEN",
        "OPEN, reinstate, OPEN",
        "OPEN, end, ENDED",
        "DATED, announce, DATED",
        "DATED, prepare, DATED",
        "DATED, open, DATED",
        "DATED, date, DATED",
        "DATED, begin cycle, DATED",
        "DATED, suspend, SUSPENDED",
        "DATED, reinstate, DATED",
        "DATED, end, ENDED",
        "SUSPENDED, announce, SUSPENDED",
        "SUSPENDED, prepare, SUSPENDED",
        "SUSPENDED, open, SUSPENDED",
        "SUSPENDED, date, SUSPENDED",
        "SUSPENDED, begin cycle, SUSPENDED",
        "SUSPENDED, suspend, SUSPENDED",
        "SUSPENDED, reinstate, DATED",
        "SUSPENDED, end, ENDED",
        "ENDED, announce, ENDED",
        "ENDED, prepare, ENDED",
        "ENDED, open, ENDED",
        "ENDED, date, ENDED",
        "ENDED, begin cycle, ENDED",
        "ENDED, suspend, ENDED",
        "ENDED, reinstate, ENDED",
        "ENDED, end, ENDED",
    })
    void goesWhereTheTableSays(ProgrammeStatus from, String command, ProgrammeStatus to) {
        assertThat(after(programmeIn(from), command(command)).status()).isEqualTo(to);
    }

    @Test
    void coversTheInitialAuditTwoSurveillancesAndTheRecertification_I05() {
        var opened = anOpenProgramme();

        assertThat(opened.audits())
                .extracting(ProgrammeAudit::place)
                .containsExactly(
                        new AuditPlace(AuditKind.STAGE_1, 1, 1),
                        new AuditPlace(AuditKind.STAGE_2, 1, 1),
                        new AuditPlace(AuditKind.SURVEILLANCE, 1, 1),
                        new AuditPlace(AuditKind.SURVEILLANCE, 1, 2),
                        new AuditPlace(AuditKind.RECERTIFICATION, 1, 1));
        assertThat(opened.audits()).extracting(ProgrammeAudit::dueBy).containsOnlyNulls();
    }

    @Test
    void datesTheLaterAuditsWithTheCertificate_I24() {
        assertThat(aDatedProgramme().audits())
                .extracting(ProgrammeAudit::dueBy)
                .containsExactly(
                        null,
                        null,
                        CYCLE.decisionDate().plusYears(1),
                        CYCLE.decisionDate().plusYears(2),
                        CYCLE.validUntil());
    }

    @Test
    void opensDatedWhenTheCertificateWasHeardOfFirst() {
        var known = after(anAnnouncedProgramme(), dating());

        var outcome = decide(opening(), known, CYCLE.decisionDate()).orThrow();

        assertThat(outcome.state()).isEqualTo(aDatedProgramme());
        assertThat(outcome.events()).containsExactly(new ProgrammeEvent.Replanned(), new ProgrammeEvent.Opened());
    }

    @Test
    void opensWithoutAnInitialAuditForACertificateFromAnotherBody_I35() {
        var opened = after(anAnnouncedProgramme(), new ProgrammeCommand.Open(anAgreement(), false));
        var halfWay = new ProgrammeCommand.Date(
                CYCLE.decisionDate(), CYCLE.decisionDate().plusMonths(20));

        assertThat(opened.audits()).noneMatch(audit -> audit.kind().isInitial());
        assertThat(after(opened, halfWay).audits())
                .extracting(ProgrammeAudit::dueBy, ProgrammeAudit::lifted)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CYCLE.decisionDate().plusYears(1), false),
                        org.assertj.core.groups.Tuple.tuple(null, true),
                        org.assertj.core.groups.Tuple.tuple(CYCLE.decisionDate().plusMonths(20), false));
    }

    @ParameterizedTest
    @CsvSource({"open", "date", "suspend", "end", "begin cycle"})
    void changesNothingWhenTheSameIsToldAgain(String name) {
        var once = after(aDatedProgramme(), command(name));

        var again = decide(command(name), once, CYCLE.decisionDate()).orThrow();

        assertThat(again.state()).isEqualTo(once);
        assertThat(again.events()).isEmpty();
    }

    @Test
    void keepsTheReviewWheneverItArrives() {
        var prepared = after(anOpenProgramme(), command("prepare"));

        assertThat(Objects.requireNonNull(prepared.review()).requiredCompetences())
                .containsExactly("AI_TECHNICAL");
        assertThat(prepared.audits()).isEqualTo(anOpenProgramme().audits());
    }

    @Test
    void wantsNothingMoreWhenTheCertificationIsOver() {
        assertThat(anEndedProgramme().audits()).allMatch(ProgrammeAudit::lifted);
    }

    @Test
    void letsNoLegalDateWaitForTheEndOfASuspension_I24() {
        assertThat(aSuspendedProgramme().audits()).isEqualTo(aDatedProgramme().audits());
        assertThat(after(aSuspendedProgramme(), command("reinstate"))).isEqualTo(aDatedProgramme());
    }

    @Test
    void beginsTheNextCycleWithTheNextDecision_I05() {
        var renewed = after(aDatedProgramme(), command("begin cycle"));

        assertThat(renewed.cycleNumber()).isEqualTo(2);
        assertThat(renewed.audits())
                .filteredOn(audit -> audit.place().cycle() == 2)
                .extracting(ProgrammeAudit::place)
                .containsExactly(
                        new AuditPlace(AuditKind.SURVEILLANCE, 2, 1),
                        new AuditPlace(AuditKind.SURVEILLANCE, 2, 2),
                        new AuditPlace(AuditKind.RECERTIFICATION, 2, 1));
        assertThat(renewed.audits())
                .filteredOn(audit -> audit.place().cycle() == 1 && audit.kind().isOfEveryCycle())
                .allMatch(ProgrammeAudit::lifted);
    }

    @Test
    void endsAtTheSamePlanWhenTheAgreementIsHeardOfLast_I05() {
        var news = List.of(command("date"), command("begin cycle"), command("suspend"), command("end"));
        var first = anOpenProgramme();
        var last = anAnnouncedProgramme();
        for (var told : news) {
            first = after(first, told);
            last = after(last, told);
        }

        var opened = after(last, opening());

        assertThat(opened.audits())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("auditId")
                .isEqualTo(first.audits());
        assertThat(opened.status()).isEqualTo(first.status());
        assertThat(opened.cycles()).isEqualTo(first.cycles());
    }

    private static Programme programmeIn(ProgrammeStatus status) {
        return switch (status) {
            case ANNOUNCED -> anAnnouncedProgramme();
            case OPEN -> anOpenProgramme();
            case DATED -> aDatedProgramme();
            case SUSPENDED -> aSuspendedProgramme();
            case ENDED -> anEndedProgramme();
        };
    }

    private static ProgrammeCommand command(String name) {
        return switch (name) {
            case "announce" -> new ProgrammeCommand.Announce();
            case "prepare" -> new ProgrammeCommand.Prepare(new ApplicationReview(List.of("AI_TECHNICAL"), true));
            case "open" -> opening();
            case "date" -> dating();
            case "begin cycle" ->
                new ProgrammeCommand.BeginCycle(
                        CYCLE.validUntil().minusDays(20), CYCLE.validUntil().plusYears(3));
            case "suspend" -> suspension();
            case "reinstate" -> new ProgrammeCommand.Reinstate();
            case "end" -> ending();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
