package dev.proofmark.audit.audit.domain;

import static dev.proofmark.audit.audit.domain.AuditFixture.AUDITOR;
import static dev.proofmark.audit.audit.domain.AuditFixture.DAY;
import static dev.proofmark.audit.audit.domain.AuditFixture.EXPERT;
import static dev.proofmark.audit.audit.domain.AuditFixture.LEAD;
import static dev.proofmark.audit.audit.domain.AuditFixture.PLANNER;
import static dev.proofmark.audit.audit.domain.AuditFixture.PROPOSAL;
import static dev.proofmark.audit.audit.domain.AuditFixture.TEAM;
import static dev.proofmark.audit.audit.domain.AuditFixture.aStage2In;
import static dev.proofmark.audit.audit.domain.AuditFixture.accepted;
import static dev.proofmark.audit.audit.domain.TeamFixture.allFit;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.SCHEME;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.aCompetence;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.aDeclaration;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.aDossier;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.aLeadsCompetence;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.anAuditorsCompetence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.personnel.domain.Absence;
import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.domain.CompetenceContent;
import dev.proofmark.audit.personnel.domain.DeclarationKind;
import dev.proofmark.audit.personnel.domain.Dossier;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Outcome.Refused;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What teams are held to; the audit is on 31 March and 1 April 2026. */
class TeamPolicyTest {

    private static final AuditDays DAYS = new AuditDays(DAY, DAY.plusDays(1));

    @Nested
    class Knowledge {

        @Test
        void isEnoughIfAllTogetherHaveIt_I10() {
            assertThat(reasons(allFit())).isEmpty();
            assertThat(reasons(allFit().with(aDossier(AUDITOR, anAuditorsCompetence()))))
                    .isEmpty();
        }

        @Test
        void ofALeadIsAskedOfTheLead_I10() {
            assertThat(reasons(allFit().with(aDossier(LEAD, anAuditorsCompetence()))))
                    .containsExactly("I-10-team /members/0/personId lead-not-qualified");
        }

        @Test
        void ofAnAuditorIsAskedOfEachAuditor_I10() {
            assertThat(reasons(allFit().with(aDossier(AUDITOR))))
                    .containsExactly("I-10-team /members/1/personId auditor-not-competent");
        }

        @ParameterizedTest
        @CsvSource({"2026-03-31, 2026-04-01, true", "2026-03-31, 2026-03-31, false", "2026-04-01, 2026-12-31, false"})
        void isAskedOnEveryDayOfTheAudit_I10(String from, String until, boolean enough) {
            var reasons = reasons(allFit().with(aDossier(AUDITOR, anAuditorsCompetence(from, until))));

            assertThat(reasons.isEmpty()).isEqualTo(enough);
        }

        @Test
        void isLackedByNameForEverythingThatIsMissing_I10() {
            var needs = new TeamNeeds(
                    SCHEME, true, List.of("WATER-TREATMENT", "MEDICAL-DEVICES"), List.of("AI_PROVIDER", "AI_USER"));

            var refusal =
                    Objects.requireNonNull(refusal(allFit().needing(needs).with(aDossier(EXPERT, aLeadsCompetence()))));

            assertThat(refusal.rule()).isEqualTo("I-10-team");
            assertThat(refusal.fields())
                    .extracting(field -> field.pointer() + " " + field.code() + " " + field.facts())
                    .containsExactly(
                            "/members team-competence-missing {competence=MEDICAL-DEVICES}",
                            "/members team-ai-role-missing {role=AI_USER}");
        }

        @Test
        void ofAiIsAskedOfSomebody_I10() {
            var nobody = allFit().with(aDossier(LEAD, leads()), aDossier(AUDITOR, anAuditorsCompetence()));

            assertThat(reasons(nobody)).containsExactly("I-10-team /members team-ai-competence-missing");
        }

        /** The technical expert knows everything, and audits nothing. */
        @Test
        void ofExpertsDoesNotCount_I10() {
            var onlyTheExpert = allFit().with(aDossier(LEAD, leads()), aDossier(AUDITOR, anAuditorsCompetence()))
                    .with(aDossier(EXPERT, aLeadsCompetence()));

            assertThat(reasons(onlyTheExpert)).containsExactly("I-10-team /members team-ai-competence-missing");
        }

        @Test
        void isNotJudgedBeforeTheReviewSaysWhatIsNeeded_I10() {
            var unknown = new TeamNeeds(SCHEME, false, List.of(), List.of());

            assertThat(reasons(allFit().needing(unknown))).containsExactly("I-10-team /members team-needs-unknown");
        }

        private static Competence leads() {
            var content = aLeadsCompetence().content();
            return aCompetence(new CompetenceContent(
                    content.schemeId(),
                    content.technicalAreas(),
                    content.aiRoles(),
                    content.function(),
                    true,
                    false,
                    content.validFrom(),
                    content.validUntil()));
        }
    }

    @ParameterizedTest
    @EnumSource(DeclarationKind.class)
    void refusesWhoeverDeclaredATieToTheClient_I02(DeclarationKind kind) {
        var tie = aDeclaration(
                kind, TeamFixture.ORGANISATION, kind == DeclarationKind.IMPARTIALITY ? DAY : DAY.minusYears(2));

        var refused = allFit().with(new Dossier(EXPERT, List.of(), List.of(tie), List.of()));

        assertThat(reasons(refused)).containsExactly("I-02 /members/2/personId barred-person");
    }

    @Test
    void takesWhoeverIsTiedToAnother_I02() {
        var tie = aDeclaration(DeclarationKind.EMPLOYMENT, new UUID(0, 4), null);

        assertThat(reasons(allFit().with(new Dossier(EXPERT, List.of(), List.of(tie), List.of()))))
                .isEmpty();
    }

    @Test
    void refusesWhoeverHasNoRecord_I10() {
        assertThat(reasons(allFit().without(EXPERT)))
                .containsExactly("I-10-team /members/2/personId team-member-unknown");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "2, false"})
    void refusesWhoeverIsAway(int offset, boolean refused) {
        var away = new Absence(DAY.plusDays(offset), DAY.plusDays(offset));

        var reasons = reasons(allFit().with(new Dossier(EXPERT, List.of(), List.of(), List.of(away))));

        assertThat(reasons)
                .isEqualTo(refused ? List.of("team-not-available /members/2/personId team-member-absent") : List.of());
    }

    @Test
    void refusesWhoeverIsHeldByAnotherAudit_I10() {
        var held = new Booking(new UUID(1, 9), AUDITOR, DAYS);

        assertThat(reasons(allFit().booked(held)))
                .containsExactly("I-10-booking /members/1/personId team-member-booked");
    }

    @Test
    void tellsEveryReasonAtOnceEachWithItsMember_I10() {
        var away = new Absence(DAY, DAY);
        var tie = aDeclaration(DeclarationKind.CONSULTANCY, TeamFixture.ORGANISATION, null);
        var unfit = allFit().with(
                        aDossier(LEAD, anAuditorsCompetence()),
                        new Dossier(AUDITOR, List.of(anAuditorsCompetence()), List.of(tie), List.of(away)))
                .without(EXPERT)
                .booked(new Booking(new UUID(1, 9), LEAD, DAYS));

        assertThat(reasons(unfit))
                .containsExactly(
                        "I-10-team /members/0/personId lead-not-qualified",
                        "I-10-team /members/0/personId team-member-booked",
                        "I-10-team /members/1/personId barred-person-no-end",
                        "I-10-team /members/1/personId team-member-absent",
                        "I-10-team /members/2/personId team-member-unknown",
                        "I-10-team /members team-ai-competence-missing");
    }

    /** What was fit when it was proposed may be so no longer. */
    @Test
    void judgesAgainAtTheConfirmation_I10() {
        var changed = allFit().with(aDossier(AUDITOR)).booked(new Booking(new UUID(1, 9), LEAD, DAYS));

        var outcome = AuditDecisions.decide(
                new AuditCommand.ConfirmTeam(PROPOSAL, changed.facts()), accepted(), PLANNER, DAY);

        assertThat(reasons(refusal(outcome)))
                .containsExactly(
                        "I-10-team /proposalId team-member-booked", "I-10-team /proposalId auditor-not-competent");
    }

    @ParameterizedTest
    @CsvSource({"91, true", "92, false"})
    void takesNoAuditOfMoreDaysThanAQuarter(int more, boolean taken) {
        var proposal = new AuditCommand.ProposeTeam(
                PROPOSAL, TEAM, new AuditDays(DAY, DAY.plusDays(more)), allFit().facts(), 5);

        var reasons = reasons(refusal(AuditDecisions.decide(proposal, aStage2In(AuditStatus.PLANNED), PLANNER, DAY)));

        assertThat(reasons).isEqualTo(taken ? List.of() : List.of("audit-days-too-many /lastDay audit-days-too-many"));
    }

    @ParameterizedTest
    @EnumSource(AuditStatus.class)
    void holdsItsPeopleFromTheProposalToTheClosingMeeting(AuditStatus status) {
        var held = aStage2In(status).bookings().stream().map(Booking::personId).toList();

        assertThat(held)
                .isEqualTo(
                        List.of(
                                                AuditStatus.TEAM_PROPOSED,
                                                AuditStatus.TEAM_CONFIRMED,
                                                AuditStatus.PLAN_SENT,
                                                AuditStatus.IN_PROGRESS)
                                        .contains(status)
                                ? List.of(LEAD, AUDITOR, EXPERT)
                                : List.of());
    }

    @Test
    void holdsNoObservers() {
        var watched = new Team(
                List.of(new TeamMember(LEAD, TeamRole.LEAD_AUDITOR), new TeamMember("watching", TeamRole.OBSERVER)));
        var proposed = AuditDecisions.decide(
                        new AuditCommand.ProposeTeam(PROPOSAL, watched, DAYS, allFit().facts(), 5),
                        aStage2In(AuditStatus.PLANNED),
                        PLANNER,
                        LocalDate.of(2026, 3, 1))
                .orThrow();

        assertThat(proposed.state().bookings())
                .containsExactly(new Booking(proposed.state().id(), LEAD, DAYS));
    }

    private static List<String> reasons(TeamFixture known) {
        return reasons(refusal(known));
    }

    private static List<String> reasons(@Nullable Refusal refusal) {
        return refusal == null
                ? List.of()
                : refusal.fields().stream()
                        .map(field -> refusal.rule() + " " + field.pointer() + " " + field.code())
                        .toList();
    }

    private static @Nullable Refusal refusal(TeamFixture known) {
        var proposal = new AuditCommand.ProposeTeam(PROPOSAL, TEAM, DAYS, known.facts(), 5);
        return refusal(AuditDecisions.decide(proposal, aStage2In(AuditStatus.PLANNED), PLANNER, DAY));
    }

    private static @Nullable Refusal refusal(Outcome<Audit, AuditEvent> outcome) {
        return outcome instanceof Refused<Audit, AuditEvent> refused ? refused.refusal() : null;
    }
}
