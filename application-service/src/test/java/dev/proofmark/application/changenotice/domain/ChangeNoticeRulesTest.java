package dev.proofmark.application.changenotice.domain;

import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.ANOTHERS;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.FIRST;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.FOREIGN;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.ID;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.KOREAN;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.ORGANISATION;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.SECOND;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.TODAY;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.aNotice;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.assessment;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.command;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.details;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.effective;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.changenotice.domain.ChangeNoticeCommand.Assess;
import dev.proofmark.application.changenotice.domain.ChangeNoticeCommand.Change;
import dev.proofmark.application.changenotice.domain.ChangeNoticeEvent.Assessed;
import dev.proofmark.application.changenotice.domain.ChangeNoticeEvent.Notified;
import dev.proofmark.application.changenotice.domain.ChangeNoticeEvent.Withdrawn;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeNoticeRulesTest {

    /** The table of {@link ChangeNoticeRules}; the state after the command, or nothing where it is refused. */
    @ParameterizedTest
    @CsvSource({
        "NOTIFIED, Change, NOTIFIED",
        "NOTIFIED, Assess, ASSESSED",
        "NOTIFIED, Withdraw, WITHDRAWN",
        "ASSESSED, Change, ",
        "ASSESSED, Assess, ",
        "ASSESSED, Withdraw, ",
        "WITHDRAWN, Change, ",
        "WITHDRAWN, Assess, ",
        "WITHDRAWN, Withdraw, "
    })
    void followsTheTable(ChangeNoticeStatus before, String command, @Nullable ChangeNoticeStatus after) {
        Outcome<ChangeNotice, ChangeNoticeEvent> outcome = ChangeNoticeRules.decide(aNotice(before), command(command));

        if (after == null) {
            assertThat(refusal(outcome)).isEqualTo(Refusal.wrongState(command, before));
        } else {
            assertThat(accepted(outcome).state().status()).isEqualTo(after);
        }
    }

    @Nested
    class Telling {

        @Test
        void isAnnouncedForEveryCertificationThatItConcerns() {
            Outcome.Accepted<ChangeNotice, ChangeNoticeEvent> told = accepted(tell(details(FIRST, SECOND), KOREAN));

            ChangeNotice notice = told.state();
            assertThat(told.events()).containsExactly(new Notified(notice));
            assertThat(told.events().getFirst().certificationIds()).containsExactly(FIRST, SECOND);
            assertThat(notice.status()).isEqualTo(ChangeNoticeStatus.NOTIFIED);
            assertThat(notice.notifiedBy()).isEqualTo("an-editor");
            assertThat(notice.toldOn()).isEqualTo(TODAY);
        }

        @Test
        void namesOwnCertificationsOnly() {
            assertThat(refused(tell(details(FIRST, ANOTHERS), KOREAN)))
                    .containsExactly("/certificationIds/1 unknown-certification");
        }

        @Test
        void saysWhatChangesForWhichCertification() {
            ChangeDetails nothing = new ChangeDetails(List.of(), "글", null, TODAY, List.of());

            assertThat(refused(tell(nothing, KOREAN))).containsExactly("/kinds required", "/certificationIds required");
        }

        @Test
        void saysNothingTwice() {
            ChangeDetails twice = new ChangeDetails(
                    List.of(ChangeKind.SCOPE, ChangeKind.SCOPE), "글", null, TODAY, List.of(FIRST, SECOND, FIRST));

            assertThat(refused(tell(twice, KOREAN)))
                    .containsExactly("/kinds/1 duplicate", "/certificationIds/2 duplicate");
        }

        @Test
        void isInTheClientsLanguage() {
            assertThat(refused(tell(saying(null, "a new site"), KOREAN)))
                    .containsExactly("/descriptionKorean required");
            assertThat(refused(tell(saying("새 사업장", " "), FOREIGN))).containsExactly("/descriptionEnglish required");
            assertThat(accepted(tell(saying(null, "a new site"), FOREIGN)).events())
                    .hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"2020-03-02", "2026-03-02", "2029-03-02"})
        void takesWhatIsSoAlreadyOrWillBe(LocalDate day) {
            assertThat(accepted(tell(effective(day), KOREAN)).state().details().effectiveOn())
                    .isEqualTo(day);
        }

        @ParameterizedTest
        @CsvSource({"2020-03-01", "2029-03-03", "0001-01-01", "9999-12-31"})
        void refusesADayOfNoCycleThatRecordsAreKeptOf(LocalDate day) {
            assertThat(refused(tell(effective(day), KOREAN))).containsExactly("/effectiveOn date-out-of-range");
        }
    }

    @Nested
    class Changing {

        private static final LocalDate LATER = TODAY.plusDays(3);

        private final Circumstances later = new Circumstances(true, KOREAN.contracted(), LATER);

        @Test
        void isToldAnewAndKeepsTheDayOfTheFirstTelling() {
            Outcome.Accepted<ChangeNotice, ChangeNoticeEvent> changed =
                    accepted(ChangeNoticeRules.decide(aNotice(FIRST), new Change(details(FIRST, SECOND), later)));

            assertThat(changed.events()).containsExactly(new Notified(changed.state()));
            assertThat(changed.state().notifiedOn()).isEqualTo(TODAY);
            assertThat(changed.state().toldOn()).isEqualTo(LATER);
            assertThat(changed.state().details().certificationIds()).containsExactly(FIRST, SECOND);
        }

        @Test
        void tellsACertificationThatItDoesNotConcernAfterAll() {
            Outcome.Accepted<ChangeNotice, ChangeNoticeEvent> changed =
                    accepted(ChangeNoticeRules.decide(aNotice(FIRST, SECOND), new Change(details(SECOND), later)));

            assertThat(changed.events())
                    .containsExactly(
                            new Notified(changed.state()), new Withdrawn(changed.state(), List.of(FIRST), LATER));
        }

        @Test
        void followsTheRulesOfTelling() {
            assertThat(refused(ChangeNoticeRules.decide(aNotice(FIRST), new Change(details(ANOTHERS), later))))
                    .containsExactly("/certificationIds/0 unknown-certification");
        }
    }

    @Nested
    class Assessing {

        @Test
        void isAnnouncedForEveryCertificationThatItConcerns() {
            Assessment assessment = assessment(AssessmentOutcome.SPECIAL_AUDIT, "심사합니다", null);

            Outcome.Accepted<ChangeNotice, ChangeNoticeEvent> assessed = accepted(ChangeNoticeRules.decide(
                    aNotice(FIRST, SECOND), new Assess(assessment, true, ChangeNoticeFixtures.AUDITED)));

            assertThat(assessed.events()).containsExactly(new Assessed(assessed.state(), assessment));
            assertThat(assessed.events().getFirst().certificationIds()).containsExactly(FIRST, SECOND);
            assertThat(assessed.state().assessment()).isEqualTo(assessment);
        }

        @Test
        void hasItsReasons() {
            Assessment bare = new Assessment(AssessmentOutcome.NO_ACTION, " ", null, null, "a-reviewer", TODAY);

            assertThat(refused(assess(bare, true))).containsExactly("/rationale required");
        }

        @ParameterizedTest
        @EnumSource(
                value = AssessmentOutcome.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"NO_ACTION", "RE_EVALUATION"})
        void tellsTheClientInItsLanguageWhatFollows(AssessmentOutcome outcome) {
            assertThat(refused(assess(assessment(outcome, null, "An audit follows"), true)))
                    .containsExactly("/messageKorean required");
            assertThat(refused(assess(assessment(outcome, "심사합니다", ""), false)))
                    .containsExactly("/messageEnglish required");
            assertThat(accepted(assess(assessment(outcome, null, "An audit follows"), false))
                            .events())
                    .hasSize(1);
        }

        @Test
        void needsNoWordsWhereNothingFollows() {
            assertThat(accepted(assess(assessment(AssessmentOutcome.NO_ACTION, null, null), true))
                            .events())
                    .hasSize(1);
        }

        private Outcome<ChangeNotice, ChangeNoticeEvent> assess(Assessment assessment, boolean korean) {
            return ChangeNoticeRules.decide(
                    aNotice(FIRST), new Assess(assessment, korean, ChangeNoticeFixtures.AUDITED));
        }
    }

    @Test
    void tellsEveryCertificationThatANoticeIsTakenBack() {
        Outcome.Accepted<ChangeNotice, ChangeNoticeEvent> withdrawn =
                accepted(ChangeNoticeRules.decide(aNotice(FIRST, SECOND), command("Withdraw")));

        assertThat(withdrawn.events()).containsExactly(new Withdrawn(withdrawn.state(), List.of(FIRST, SECOND), TODAY));
        assertThat(withdrawn.state().withdrawnOn()).isEqualTo(TODAY);
    }

    private static Outcome<ChangeNotice, ChangeNoticeEvent> tell(ChangeDetails details, Circumstances circumstances) {
        return ChangeNoticeRules.tell(ID, ORGANISATION, details, "an-editor", circumstances);
    }

    private static Outcome.Accepted<ChangeNotice, ChangeNoticeEvent> accepted(
            Outcome<ChangeNotice, ChangeNoticeEvent> outcome) {
        return outcome.orThrow();
    }

    private static Refusal refusal(Outcome<ChangeNotice, ChangeNoticeEvent> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<ChangeNotice, ChangeNoticeEvent> accepted ->
                throw new AssertionError("not refused: " + accepted);
            case Outcome.Refused<ChangeNotice, ChangeNoticeEvent> refused -> refused.refusal();
        };
    }

    private static List<String> refused(Outcome<ChangeNotice, ChangeNoticeEvent> outcome) {
        Refusal refusal = refusal(outcome);
        assertThat(refusal.rule()).isEqualTo("validation");
        return refusal.fields().stream()
                .map(field -> field.pointer() + " " + field.code())
                .toList();
    }
}
