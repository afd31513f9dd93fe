package dev.proofmark.audit.finding.domain;

import static dev.proofmark.audit.finding.domain.FindingStatus.EVIDENCE_SUBMITTED;
import static dev.proofmark.audit.finding.domain.FindingStatus.INEFFECTIVE;
import static dev.proofmark.audit.finding.domain.FindingStatus.PLAN_ACCEPTED;
import static dev.proofmark.audit.finding.domain.FindingStatus.PLAN_REJECTED;
import static dev.proofmark.audit.finding.domain.FindingStatus.RAISED;
import static dev.proofmark.audit.finding.domain.FindingStatus.RESPONDED;
import static dev.proofmark.audit.finding.domain.FindingStatus.VERIFIED_CLOSED;

import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides on a finding's follow-up; {@link ContentDecisions} decides what it says. Every command not named for a state is refused as {@code wrong-state}.
 *
 * <pre>
 * RAISED               Respond → RESPONDED
 * RESPONDED            Accept → PLAN_ACCEPTED · Reject → PLAN_REJECTED
 * PLAN_REJECTED        Respond → RESPONDED
 * PLAN_ACCEPTED        SubmitEvidence → EVIDENCE_SUBMITTED
 * EVIDENCE_SUBMITTED   SubmitEvidence → EVIDENCE_SUBMITTED · Verify → VERIFIED_CLOSED or INEFFECTIVE
 * INEFFECTIVE          Respond → RESPONDED
 * VERIFIED_CLOSED      nothing
 * RECORDED             nothing: an opportunity asks for no answer
 * </pre>
 *
 * <p>Verify where no evidence was shown is refused as I-14.
 */
public final class FindingDecisions {

    private FindingDecisions() {}

    public static Outcome<Finding, FindingEvent> decide(
            FindingCommand command, Finding finding, FindingActor actor, LocalDate today) {
        return objection(command, finding, actor)
                .<Outcome<Finding, FindingEvent>>map(Outcome::refused)
                .orElseGet(() -> apply(command, finding, actor.personId(), today));
    }

    private static Optional<Refusal> objection(FindingCommand command, Finding finding, FindingActor actor) {
        return objectionToActor(command, actor)
                .or(() -> objectionToUnprovenVerification(command, finding))
                .or(() -> possibleIn(command).contains(finding.status())
                        ? Optional.empty()
                        : Optional.of(Refusal.wrongState(command.name(), finding.status())))
                .or(() -> objectionToResponse(command));
    }

    /** I-14: the client closes nothing, nor does who only advises (ISO/IEC 17021-1:2015, 9.4.10). */
    private static Optional<Refusal> objectionToActor(FindingCommand command, FindingActor actor) {
        return switch (command) {
            case FindingCommand.Respond respond -> unless(actor.capacity() == Capacity.CLIENT, "client-only");
            case FindingCommand.SubmitEvidence submit -> unless(actor.capacity() == Capacity.CLIENT, "client-only");
            case FindingCommand.Accept accept -> unless(actor.capacity().audits(), "auditors-only");
            case FindingCommand.Reject reject -> unless(actor.capacity().audits(), "auditors-only");
            case FindingCommand.Verify verify -> unless(actor.capacity().audits(), "I-14");
        };
    }

    private static Optional<Refusal> objectionToUnprovenVerification(FindingCommand command, Finding finding) {
        var unproven = EnumSet.of(RAISED, RESPONDED, PLAN_ACCEPTED, PLAN_REJECTED);
        return unless(!(command instanceof FindingCommand.Verify) || !unproven.contains(finding.status()), "I-14");
    }

    /** I-15: correction, cause and corrective action, all three (ISO/IEC 17021-1:2015, 9.4.9). */
    private static Optional<Refusal> objectionToResponse(FindingCommand command) {
        if (!(command instanceof FindingCommand.Respond respond)) {
            return Optional.empty();
        }
        var missing = Stream.of(
                        FindingContentPolicy.missing("/correction", respond.correction()),
                        FindingContentPolicy.missing("/cause", respond.cause()),
                        FindingContentPolicy.missing("/correctiveAction", respond.correctiveAction()))
                .flatMap(List::stream)
                .toList();
        return FindingContentPolicy.refusal("I-15", missing);
    }

    private static Outcome<Finding, FindingEvent> apply(
            FindingCommand command, Finding finding, String actor, LocalDate today) {
        var said = finding.followUp();
        return switch (command) {
            case FindingCommand.Respond(var correction, var cause, var action) -> {
                var response = new ClientResponse(text(correction), text(cause), text(action), actor, today);
                yield moved(finding, RESPONDED, said.with(response), FindingEvent.RESPONDED);
            }
            case FindingCommand.Accept(var note) -> {
                var judgement = new Judgement(true, note, actor, today);
                yield moved(finding, PLAN_ACCEPTED, said.with(judgement), FindingEvent.ACCEPTED);
            }
            case FindingCommand.Reject(var reason) -> {
                var judgement = new Judgement(false, reason, actor, today);
                yield moved(finding, PLAN_REJECTED, said.with(judgement), FindingEvent.REJECTED);
            }
            case FindingCommand.SubmitEvidence(var description, var sha256) -> {
                var evidence = new Evidence(description, sha256, actor, today);
                yield moved(finding, EVIDENCE_SUBMITTED, said.with(evidence), FindingEvent.EVIDENCE_SUBMITTED);
            }
            case FindingCommand.Verify(var effective, var method, var note) -> {
                var verification = new Verification(effective, method, note, actor, today);
                var next = effective ? VERIFIED_CLOSED : INEFFECTIVE;
                yield moved(finding, next, said.with(verification), FindingEvent.VERIFIED);
            }
        };
    }

    private static Outcome<Finding, FindingEvent> moved(
            Finding finding, FindingStatus next, FollowUp said, FindingEvent event) {
        return Outcome.accepted(finding.moved(next, said), event);
    }

    /** A text of an answer that was found complete. */
    private static String text(@Nullable String given) {
        return Objects.requireNonNull(given);
    }

    private static Optional<Refusal> unless(boolean holds, String rule) {
        return holds ? Optional.empty() : Optional.of(Refusal.of(rule));
    }

    private static Set<FindingStatus> possibleIn(FindingCommand command) {
        return switch (command) {
            case FindingCommand.Respond respond -> EnumSet.of(RAISED, PLAN_REJECTED, INEFFECTIVE);
            case FindingCommand.Accept accept -> EnumSet.of(RESPONDED);
            case FindingCommand.Reject reject -> EnumSet.of(RESPONDED);
            case FindingCommand.SubmitEvidence submit -> EnumSet.of(PLAN_ACCEPTED, EVIDENCE_SUBMITTED);
            case FindingCommand.Verify verify -> EnumSet.of(EVIDENCE_SUBMITTED);
        };
    }
}
