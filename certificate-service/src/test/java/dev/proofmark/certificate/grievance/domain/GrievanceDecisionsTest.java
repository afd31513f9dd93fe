package dev.proofmark.certificate.grievance.domain;

import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.AGAINST_DECISION;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.ALL;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.ASSIGN;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.CERTIFICATION;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.CLOSE;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.DECIDE;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.DECIDER;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.HANDLER;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.NOTE;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.OF_CLIENT;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.ORGANISATION;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.OWN;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.PROGRESS;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.QUALITY;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.RECEIVED_ON;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.REFER;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.REJECT;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.TIMES;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.TODAY;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.after;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.commands;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.decide;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.in;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.validate;
import static dev.proofmark.certificate.grievance.domain.GrievanceState.ACKNOWLEDGED;
import static dev.proofmark.certificate.grievance.domain.GrievanceState.CLOSED;
import static dev.proofmark.certificate.grievance.domain.GrievanceState.DECIDED;
import static dev.proofmark.certificate.grievance.domain.GrievanceState.INVESTIGATING;
import static dev.proofmark.certificate.grievance.domain.GrievanceState.NOTIFIED;
import static dev.proofmark.certificate.grievance.domain.GrievanceState.RECEIVED;
import static dev.proofmark.certificate.grievance.domain.GrievanceState.REJECTED;
import static dev.proofmark.certificate.grievance.domain.GrievanceState.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GrievanceDecisionsTest {
    private static final Map<GrievanceState, Map<String, GrievanceState>> TABLE = Map.of(
            RECEIVED, Map.of("Acknowledge", ACKNOWLEDGED),
            ACKNOWLEDGED, Map.of("Validate", VALIDATED, "Reject", REJECTED, "ReportProgress", ACKNOWLEDGED),
            VALIDATED,
                    Map.of(
                            "Assign",
                            INVESTIGATING,
                            "Refer",
                            VALIDATED,
                            "RecordAnswer",
                            VALIDATED,
                            "ReportProgress",
                            VALIDATED),
            INVESTIGATING,
                    Map.of(
                            "Decide",
                            DECIDED,
                            "Assign",
                            INVESTIGATING,
                            "Refer",
                            INVESTIGATING,
                            "RecordAnswer",
                            INVESTIGATING,
                            "Note",
                            INVESTIGATING,
                            "ReportProgress",
                            INVESTIGATING),
            REJECTED, Map.of("Notify", NOTIFIED),
            DECIDED, Map.of("Notify", NOTIFIED),
            NOTIFIED, Map.of("Close", CLOSED),
            CLOSED, Map.of());

    static Stream<Arguments> statesAndCommands() {
        return Stream.of(OWN, OF_CLIENT, AGAINST_DECISION)
                .flatMap(subject -> Arrays.stream(GrievanceState.values())
                        .flatMap(state ->
                                commands(subject).stream().map(command -> Arguments.of(subject, state, command))));
    }

    @ParameterizedTest
    @MethodSource("statesAndCommands")
    void followsTheTable(Subject subject, GrievanceState state, GrievanceCommand command) {
        Grievance grievance = in(state, subject);
        Actor actor =
                command instanceof GrievanceCommand.Note && grievance.isHandledBy("handler") ? HANDLER : able(command);

        Outcome<Grievance, Step> outcome = decide(grievance, actor, command);

        GrievanceState next = TABLE.getOrDefault(state, Map.of()).get(command.name());
        if (command instanceof GrievanceCommand.Note && grievance.handler() == null) {
            assertThat(rule(outcome)).isEqualTo("handler-only");
        } else if (next == null) {
            assertThat(rule(outcome)).isEqualTo("wrong-state");
        } else if (Set.of("Refer", "RecordAnswer").contains(command.name()) && !subject.equals(OF_CLIENT)) {
            assertThat(rule(outcome)).isIn("not-about-client", "I-37-referral");
        } else if (command instanceof GrievanceCommand.RecordAnswer
                && grievance.referral().isEmpty()) {
            assertThat(rule(outcome)).isEqualTo("I-37-referral");
        } else {
            assertThat(outcome.orThrow().state().state()).isEqualTo(next);
            assertThat(outcome.orThrow().state().history())
                    .containsExactlyElementsOf(Stream.concat(
                                    grievance.history().stream(),
                                    Stream.of(
                                            new Entry(outcome.orThrow().events().getFirst(), actor.personId(), TODAY)))
                            .toList());
        }
    }

    private static Actor able(GrievanceCommand command) {
        return command instanceof GrievanceCommand.Decide
                ? DECIDER
                : command instanceof GrievanceCommand.Note ? HANDLER : QUALITY;
    }

    @ParameterizedTest
    @CsvSource({
        "Acknowledge, quality",
        "Validate, quality",
        "Reject, quality",
        "Assign, quality",
        "Close, quality",
        "Decide, quality decider",
        "Refer, quality handler decider",
        "RecordAnswer, quality handler decider",
        "ReportProgress, quality handler decider",
        "Notify, quality handler decider",
        "Note, quality handler decider"
    })
    void isForbiddenToWhoeverNeverHasTheCommand(String command, String having) {
        GrievanceCommand given = commands(OWN).stream()
                .filter(each -> each.name().equals(command))
                .findFirst()
                .orElseThrow();

        assertThat(ALL.stream().filter(actor -> Duties.everHas(actor, given)).map(Actor::personId))
                .containsExactlyInAnyOrder(having.split(" "));
        assertThat(ALL)
                .filteredOn(actor -> !Duties.everHas(actor, given))
                .isNotEmpty()
                .allSatisfy(actor -> Arrays.stream(GrievanceState.values())
                        .forEach(state -> assertThat(rule(decide(in(state, OWN), actor, given)))
                                .isEqualTo("forbidden")));
    }

    @Test
    void leavesNotesToTheOneWhoInvestigates() {
        Grievance grievance = in(INVESTIGATING, OWN);

        assertThat(rule(decide(grievance, QUALITY, NOTE))).isEqualTo("handler-only");
        assertThat(rule(decide(grievance, DECIDER, PROGRESS))).isEqualTo("handler-only");
        assertThat(after(grievance, HANDLER, NOTE).history())
                .hasSize(grievance.history().size() + 1);
    }

    @Test
    void refusesAHandlerWhoHadAPart_I36() {
        Refusal refusal = refusal(decide(in(VALIDATED, AGAINST_DECISION), QUALITY, ASSIGN, "lead-auditor", "handler"));

        assertThat(refusal.rule()).isEqualTo("I-36-handler");
        assertThat(refusal.facts()).containsEntry("person", "handler");
    }

    @Test
    void refusesAHandlerWhoIsNoneOfTheBodysPeople_handlerOfBody() {
        Outcome<Grievance, Step> outcome = on(TODAY, in(VALIDATED, OWN), QUALITY, ASSIGN);

        assertThat(refusal(outcome)).isEqualTo(Refusal.at("handler-of-body", "/personId"));
    }

    @Test
    void letsEverybodyComplainButTheMachineOfARegister() {
        assertThat(ALL).allMatch(Duties::mayComplain);
        assertThat(Duties.mayComplain(new Actor("machine", Set.of("REGISTER_READER"))))
                .isFalse();
    }

    @Test
    void refusesTheWorkOfAHandlerWhosePartBecameKnownLater_I36() {
        Grievance grievance = in(INVESTIGATING, AGAINST_DECISION);

        assertThat(rule(decide(grievance, HANDLER, NOTE, "handler"))).isEqualTo("I-36");
        assertThat(rule(decide(grievance, DECIDER, DECIDE, "handler"))).isEqualTo("I-36-handler");
    }

    @ParameterizedTest
    @EnumSource(Concern.class)
    void refusesADeciderWhoHadAPart_I36(Concern concern) {
        Grievance grievance = in(INVESTIGATING, subject(concern));

        assertThat(rule(decide(grievance, DECIDER, DECIDE, "reviewer", "decider")))
                .isEqualTo("I-36");
    }

    @Test
    void refusesARejectionByWhoeverHadAPart_I36() {
        assertThat(rule(decide(in(ACKNOWLEDGED, AGAINST_DECISION), QUALITY, REJECT, "quality")))
                .isEqualTo("I-36");
    }

    @Test
    void refusesThoseWhoseWorkAComplaintIsAbout_I36() {
        Grievance grievance = after(in(ACKNOWLEDGED, OWN), QUALITY, validate(OWN, "handler", "decider"));

        assertThat(rule(decide(grievance, QUALITY, ASSIGN))).isEqualTo("I-36-handler");
        Grievance investigated = after(grievance, QUALITY, new GrievanceCommand.Assign("somebody-else"));
        assertThat(rule(decide(investigated, DECIDER, DECIDE))).isEqualTo("I-36");
    }

    @Test
    void refusesWhoeverRaisedIt_I36() {
        assertThat(rule(decide(in(VALIDATED, AGAINST_DECISION), QUALITY, new GrievanceCommand.Assign("client"))))
                .isEqualTo("I-36-handler");
    }

    @Test
    void refusesADecisionByTheOneWhoInvestigated() {
        Grievance grievance = after(in(VALIDATED, OWN), QUALITY, new GrievanceCommand.Assign(QUALITY.personId()));

        assertThat(rule(decide(grievance, QUALITY, DECIDE))).isEqualTo("grievance-four-eyes");
        assertThat(after(grievance, DECIDER, DECIDE).state()).isEqualTo(DECIDED);
    }

    @Test
    void decidesNothingAboutAClientThatWasNotTold_I37() {
        Grievance grievance = after(in(VALIDATED, OF_CLIENT), QUALITY, ASSIGN);

        assertThat(rule(decide(grievance, DECIDER, DECIDE))).isEqualTo("I-37-referral");
    }

    @Test
    void decidesNothingAboutAClientThatWasNotHeard_I37() {
        Grievance referred = after(after(in(VALIDATED, OF_CLIENT), QUALITY, ASSIGN), HANDLER, REFER);
        Grievance referredAgain = after(in(INVESTIGATING, OF_CLIENT), HANDLER, REFER);

        assertThat(rule(decide(referred, DECIDER, DECIDE))).isEqualTo("I-37-answer");
        assertThat(rule(decide(referredAgain, DECIDER, DECIDE))).isEqualTo("I-37-answer");
    }

    @Test
    void decidesWithoutAClientThatStaysSilent_I37() {
        Grievance referred = after(after(in(VALIDATED, OF_CLIENT), QUALITY, ASSIGN), HANDLER, REFER);
        GrievanceCommand silent = new GrievanceCommand.RecordAnswer(null);
        LocalDate lastDay = TODAY.plusDays(TIMES.clientAnswer());

        assertThat(refusal(on(lastDay, referred, HANDLER, silent)))
                .isEqualTo(Refusal.of("answer-awaited", Map.of("answerBy", lastDay.toString())));
        Grievance unheard =
                on(lastDay.plusDays(1), referred, HANDLER, silent).orThrow().state();
        assertThat(on(lastDay.plusDays(1), unheard, DECIDER, DECIDE)
                        .orThrow()
                        .state()
                        .state())
                .isEqualTo(DECIDED);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"null", "''", "' '"})
    void givesNoOutcomeWithoutWords_I37(String outcome) {
        GrievanceCommand wordless = new GrievanceCommand.Decide(Conclusion.NOT_UPHELD, outcome, Consequence.NONE);

        Refusal refusal = refusal(decide(in(INVESTIGATING, AGAINST_DECISION), DECIDER, wordless));

        assertThat(refusal).isEqualTo(Refusal.at("I-37", "/outcome"));
        assertThat(rule(decide(in(ACKNOWLEDGED, OWN), QUALITY, new GrievanceCommand.Reject(outcome))))
                .isEqualTo("required");
    }

    @Test
    void closesNothingBeforeTheOutcomeWasGiven_I37() {
        for (GrievanceState state : GrievanceState.values()) {
            assertThat(decide(in(state, OWN), QUALITY, CLOSE))
                    .isInstanceOf(state == NOTIFIED ? Outcome.Accepted.class : Outcome.Refused.class);
        }
    }

    @Test
    void agreesOnPublishingComplaintsOnly() {
        GrievanceCommand published = new GrievanceCommand.Close("A complaint led to another audit.");

        assertThat(rule(decide(in(NOTIFIED, AGAINST_DECISION), QUALITY, published)))
                .isEqualTo("appeal-unpublished");
        assertThat(after(in(NOTIFIED, OF_CLIENT), QUALITY, published).state()).isEqualTo(CLOSED);
    }

    @Test
    void learnsByItsValidationWhomAComplaintConcernsIndeed() {
        Grievance grievance = after(in(ACKNOWLEDGED, OWN), QUALITY, validate(OF_CLIENT));

        assertThat(grievance.subject()).isEqualTo(OF_CLIENT);
        assertThat(rule(decide(in(ACKNOWLEDGED, OWN), QUALITY, validate(AGAINST_DECISION))))
                .isEqualTo("grievance-kind");
        assertThat(rule(decide(in(ACKNOWLEDGED, AGAINST_DECISION), QUALITY, validate(OWN))))
                .isEqualTo("grievance-kind");
    }

    @Test
    void owesAWordInTimeUntilTheOutcome_I37() {
        assertThat(in(RECEIVED, OWN).actBy()).isEqualTo(RECEIVED_ON.plusDays(7));
        assertThat(in(ACKNOWLEDGED, OWN).actBy()).isEqualTo(TODAY.plusDays(30));
        Grievance told = on(TODAY.plusDays(20), in(INVESTIGATING, OWN), HANDLER, PROGRESS)
                .orThrow()
                .state();
        assertThat(told.actBy()).isEqualTo(TODAY.plusDays(50));
        assertThat(in(DECIDED, OWN).actBy()).isNull();
        assertThat(in(REJECTED, OWN).actBy()).isNull();
    }

    @Test
    void namesAllThatItsSubjectNeedsAndNothingElse() {
        assertThatThrownBy(() -> new Subject(Concern.DECISION, null, null, CERTIFICATION, ORGANISATION))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subject(Concern.OWN_ACTIVITIES, null, null, CERTIFICATION, ORGANISATION))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subject(Concern.CERTIFIED_CLIENT, null, null, CERTIFICATION, ORGANISATION))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Outcome<Grievance, Step> on(
            LocalDate day, Grievance grievance, Actor actor, GrievanceCommand command) {
        return GrievanceDecisions.decide(command, grievance, actor, new KnownPeople(Set.of(), false), TIMES, day);
    }

    private static Subject subject(Concern concern) {
        return switch (concern) {
            case OWN_ACTIVITIES -> OWN;
            case CERTIFIED_CLIENT -> OF_CLIENT;
            case DECISION -> AGAINST_DECISION;
        };
    }

    private static String rule(Outcome<Grievance, Step> outcome) {
        return refusal(outcome).rule();
    }

    private static Refusal refusal(Outcome<Grievance, Step> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Grievance, Step>(Refusal refusal) -> refusal;
            case Outcome.Accepted<Grievance, Step> accepted ->
                throw new AssertionError("accepted: " + accepted.events());
        };
    }
}
