package dev.proofmark.certificate.grievance.domain;

import static dev.proofmark.certificate.grievance.domain.GrievanceState.ACKNOWLEDGED;
import static dev.proofmark.certificate.grievance.domain.GrievanceState.CLOSED;
import static dev.proofmark.certificate.grievance.domain.GrievanceState.DECIDED;
import static dev.proofmark.certificate.grievance.domain.GrievanceState.INVESTIGATING;
import static dev.proofmark.certificate.grievance.domain.GrievanceState.NOTIFIED;
import static dev.proofmark.certificate.grievance.domain.GrievanceState.RECEIVED;
import static dev.proofmark.certificate.grievance.domain.GrievanceState.REJECTED;
import static dev.proofmark.certificate.grievance.domain.GrievanceState.VALIDATED;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides on complaints and appeals alike (ISO/IEC 17021-1:2015, 9.7 and 9.8). Every command not named for a state is
 * refused as {@code wrong-state}.
 *
 * <pre>
 * RECEIVED        Acknowledge → ACKNOWLEDGED
 * ACKNOWLEDGED    Validate → VALIDATED · Reject → REJECTED · ReportProgress
 * VALIDATED       Assign → INVESTIGATING · Refer · RecordAnswer · ReportProgress
 * INVESTIGATING   Decide → DECIDED · Assign · Refer · RecordAnswer · Note · ReportProgress
 * REJECTED        Notify → NOTIFIED
 * DECIDED         Notify → NOTIFIED
 * NOTIFIED        Close → CLOSED
 * CLOSED          nothing
 * </pre>
 *
 * <p>Complaints alone are referred to a client, and what may be published is agreed for them alone.
 */
public final class GrievanceDecisions {
    private GrievanceDecisions() {}

    /**
     * The case after the command with the step taken, or the rule that forbids it.
     *
     * @param people what is known of whoever the command is about
     */
    public static Outcome<Grievance, Step> decide(
            GrievanceCommand command,
            Grievance grievance,
            Actor actor,
            KnownPeople people,
            HandlingTimes times,
            LocalDate today) {
        return Duties.refusal(actor, command, grievance)
                .or(() -> possibleIn(command).contains(grievance.state())
                        ? Optional.empty()
                        : Optional.of(Refusal.wrongState(command.name(), grievance.state())))
                .or(() -> UninvolvedPolicy.refusal(command, grievance, actor.personId(), people.involved()))
                .or(() -> refusalOfContent(command, grievance, people, today))
                .<Outcome<Grievance, Step>>map(Outcome::refused)
                .orElseGet(() -> apply(command, grievance, actor.personId(), times, today));
    }

    private static Set<GrievanceState> possibleIn(GrievanceCommand command) {
        return switch (command) {
            case GrievanceCommand.Acknowledge _ -> EnumSet.of(RECEIVED);
            case GrievanceCommand.Validate _, GrievanceCommand.Reject _ -> EnumSet.of(ACKNOWLEDGED);
            case GrievanceCommand.Assign _, GrievanceCommand.Refer _, GrievanceCommand.RecordAnswer _ ->
                EnumSet.of(VALIDATED, INVESTIGATING);
            case GrievanceCommand.ReportProgress _ -> EnumSet.of(ACKNOWLEDGED, VALIDATED, INVESTIGATING);
            case GrievanceCommand.Note _, GrievanceCommand.Decide _ -> EnumSet.of(INVESTIGATING);
            case GrievanceCommand.Notify _ -> EnumSet.of(DECIDED, REJECTED);
            case GrievanceCommand.Close _ -> EnumSet.of(NOTIFIED);
        };
    }

    private static Optional<Refusal> refusalOfContent(
            GrievanceCommand command, Grievance grievance, KnownPeople people, LocalDate today) {
        return switch (command) {
            case GrievanceCommand.Validate validate ->
                unless(validate.subject().kind() == grievance.kind(), "grievance-kind");
            case GrievanceCommand.Reject(String reason) -> missing(reason, "required", "/reason");
            case GrievanceCommand.Assign _ ->
                people.handlerOfBody() ? Optional.empty() : Optional.of(Refusal.at("handler-of-body", "/personId"));
            case GrievanceCommand.Refer _ -> unless(isAboutAClient(grievance), "not-about-client");
            case GrievanceCommand.RecordAnswer answer -> refusalOfAnswer(answer, grievance, today);
            case GrievanceCommand.Decide decide ->
                ClientFirst.refusal(grievance).or(() -> missing(decide.outcome(), "I-37", "/outcome"));
            case GrievanceCommand.Close(String publication) ->
                unless(publication == null || grievance.kind() == GrievanceKind.COMPLAINT, "appeal-unpublished");
            case GrievanceCommand.Acknowledge _,
                    GrievanceCommand.Note _,
                    GrievanceCommand.ReportProgress _,
                    GrievanceCommand.Notify _ -> Optional.empty();
        };
    }

    static boolean isAboutAClient(Grievance grievance) {
        return grievance.subject().concern() == Concern.CERTIFIED_CLIENT;
    }

    private static Optional<Refusal> refusalOfAnswer(
            GrievanceCommand.RecordAnswer answer, Grievance grievance, LocalDate today) {
        return ClientFirst.refusalOfAnswer(grievance, answer.text(), today);
    }

    private static Optional<Refusal> missing(@Nullable String text, String rule, String pointer) {
        return text == null || text.isBlank() ? Optional.of(Refusal.at(rule, pointer)) : Optional.empty();
    }

    private static Optional<Refusal> unless(boolean holds, String rule) {
        return holds ? Optional.empty() : Optional.of(Refusal.of(rule));
    }

    private static Outcome<Grievance, Step> apply(
            GrievanceCommand command, Grievance grievance, String actor, HandlingTimes times, LocalDate today) {
        Step step = step(command, times, today);
        GrievanceState next = next(command, grievance.state());
        Grievance after = grievance.after(new Entry(step, actor, today), next, actBy(step, grievance, times, today));
        return Outcome.accepted(after, step);
    }

    private static Step step(GrievanceCommand command, HandlingTimes times, LocalDate today) {
        return switch (command) {
            case GrievanceCommand.Acknowledge _ -> new Step.Acknowledged();
            case GrievanceCommand.Validate(Subject subject, Set<String> concerned) ->
                new Step.Validated(subject, concerned);
            case GrievanceCommand.Reject(String reason) -> new Step.Rejected(given(reason));
            case GrievanceCommand.Assign(String handler) -> new Step.Assigned(handler);
            case GrievanceCommand.Refer(String text) -> new Step.Referred(text, today.plusDays(times.clientAnswer()));
            case GrievanceCommand.RecordAnswer(String text) -> new Step.Answered(text);
            case GrievanceCommand.Note(String text) -> new Step.Noted(text);
            case GrievanceCommand.ReportProgress(String text) -> new Step.ProgressReported(text);
            case GrievanceCommand.Decide(Conclusion conclusion, String outcome, Consequence consequence) ->
                new Step.Decided(conclusion, given(outcome), consequence);
            case GrievanceCommand.Notify _ -> new Step.Notified();
            case GrievanceCommand.Close(String publication) -> new Step.Closed(publication);
        };
    }

    private static GrievanceState next(GrievanceCommand command, GrievanceState present) {
        return switch (command) {
            case GrievanceCommand.Acknowledge _ -> ACKNOWLEDGED;
            case GrievanceCommand.Validate _ -> VALIDATED;
            case GrievanceCommand.Reject _ -> REJECTED;
            case GrievanceCommand.Assign _ -> INVESTIGATING;
            case GrievanceCommand.Decide _ -> DECIDED;
            case GrievanceCommand.Notify _ -> NOTIFIED;
            case GrievanceCommand.Close _ -> CLOSED;
            case GrievanceCommand.Refer _,
                    GrievanceCommand.RecordAnswer _,
                    GrievanceCommand.Note _,
                    GrievanceCommand.ReportProgress _ -> present;
        };
    }

    /** Whoever raised it hears again from the body so many days after it heard last, until the outcome. */
    private static @Nullable LocalDate actBy(Step step, Grievance grievance, HandlingTimes times, LocalDate today) {
        return switch (step) {
            case Step.Acknowledged _, Step.ProgressReported _ -> today.plusDays(times.progress());
            case Step.Validated _, Step.Assigned _, Step.Referred _, Step.Answered _, Step.Noted _ -> grievance.actBy();
            case Step.Rejected _, Step.Decided _, Step.Notified _, Step.Closed _ -> null;
        };
    }

    /** A text that was found to be there. */
    private static String given(@Nullable String text) {
        return Objects.requireNonNull(text);
    }
}
