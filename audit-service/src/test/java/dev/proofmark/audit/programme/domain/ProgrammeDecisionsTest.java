package dev.proofmark.audit.programme.domain;

import static dev.proofmark.audit.programme.domain.ProgrammeFixture.CYCLE;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.aDatedProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.after;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.anAgreement;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.anAnnouncedProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.anOpenProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.auditIds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
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
        "OPEN, announce, OPEN",
        "OPEN, prepare, OPEN",
        "OPEN, open, OPEN",
        "OPEN, date, DATED",
        "DATED, announce, DATED",
        "DATED, prepare, DATED",
        "DATED, open, DATED",
        "DATED, date, DATED",
    })
    void goesWhereTheTableSays(ProgrammeStatus from, String command, ProgrammeStatus to) {
        assertThat(after(programmeIn(from), command(command)).status()).isEqualTo(to);
    }

    @Test
    void coversTheInitialAuditTwoSurveillancesAndTheRecertification_I05() {
        var opened = anOpenProgramme();

        assertThat(opened.audits())
                .extracting(ProgrammeAudit::kind)
                .containsExactly(
                        AuditKind.STAGE_1,
                        AuditKind.STAGE_2,
                        AuditKind.SURVEILLANCE_1,
                        AuditKind.SURVEILLANCE_2,
                        AuditKind.RECERTIFICATION);
        assertThat(opened.audits()).extracting(ProgrammeAudit::dueBy).containsOnlyNulls();
    }

    @Test
    void datesTheLaterAuditsWithTheCertificate_I24() {
        var dated = aDatedProgramme();

        assertThat(dated.audits())
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
        var known = after(anAnnouncedProgramme(), new ProgrammeCommand.Date(CYCLE));

        var outcome = ProgrammeDecisions.decide(new ProgrammeCommand.Open(anAgreement(), auditIds()), known)
                .orThrow();

        assertThat(outcome.state()).isEqualTo(aDatedProgramme());
        assertThat(outcome.events()).containsExactly(new ProgrammeEvent.Opened(), new ProgrammeEvent.Dated(CYCLE));
    }

    @Test
    void opensOnceHoweverOftenTheSignatureIsTold() {
        var opened = anOpenProgramme();
        var otherIds = auditIds().reversed();

        var again = ProgrammeDecisions.decide(new ProgrammeCommand.Open(anAgreement(), otherIds), opened)
                .orThrow();

        assertThat(again.state()).isEqualTo(opened);
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
    void refusesAnOpeningWithoutAnIdForEveryAudit() {
        assertThatThrownBy(() ->
                        new ProgrammeCommand.Open(anAgreement(), auditIds().subList(0, 4)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Programme programmeIn(ProgrammeStatus status) {
        return switch (status) {
            case ANNOUNCED -> anAnnouncedProgramme();
            case OPEN -> anOpenProgramme();
            case DATED -> aDatedProgramme();
        };
    }

    private static ProgrammeCommand command(String name) {
        var commands = List.<ProgrammeCommand>of(
                new ProgrammeCommand.Announce(),
                new ProgrammeCommand.Prepare(new ApplicationReview(List.of("AI_TECHNICAL"), true)),
                new ProgrammeCommand.Open(anAgreement(), auditIds()),
                new ProgrammeCommand.Date(CYCLE));
        return commands.get(Arrays.asList("announce", "prepare", "open", "date").indexOf(name));
    }
}
