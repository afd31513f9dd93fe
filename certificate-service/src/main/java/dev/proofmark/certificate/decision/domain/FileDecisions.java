package dev.proofmark.certificate.decision.domain;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides what a command does to a certification file. States and commands:
 *
 * <pre>
 *                  review sufficient   review insufficient   grant     refuse    return
 * REVIEW_PENDING   REVIEWED            REVIEW_PENDING        refused   refused   refused
 * REVIEWED         refused             refused               GRANTED   REFUSED   REVIEW_PENDING
 * GRANTED          refused             refused               refused   refused   refused
 * REFUSED          refused             refused               refused   refused   refused
 * </pre>
 */
public final class FileDecisions {
    private FileDecisions() {}

    /** The file and the event after {@code command}, or the rule that forbids it. */
    public static Outcome<CertificationFile, FileEvent> decide(
            CertificationFile file, FileCommand command, Actor actor, Instant now, LocalDate today) {
        return switch (command) {
            case FileCommand.Review review -> review(file, review, actor, now, today);
            case FileCommand.Decide decide -> decide(file, decide, actor, now, today);
        };
    }

    private static Outcome<CertificationFile, FileEvent> review(
            CertificationFile file, FileCommand.Review command, Actor actor, Instant now, LocalDate today) {
        Optional<Refusal> refusal = expect(file, FileStatus.REVIEW_PENDING, "ReviewFile")
                .or(() -> IndependencePolicy.refusal(file, actor))
                .or(() -> ImpartialityPolicy.refusal(file, actor, today))
                .or(() -> command.sufficient() ? insufficiency(file) : commentMissing(command));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        TechnicalReview review = new TechnicalReview(command.sufficient(), command.comment(), actor.personId(), now);
        return Outcome.accepted(file.reviewed(review), new FileEvent.Reviewed(review));
    }

    private static Optional<Refusal> commentMissing(FileCommand.Review command) {
        return command.comment().isBlank() ? Optional.of(Refusal.at("required", "/comment")) : Optional.empty();
    }

    /** A review cannot find sufficient what is not there, or what the recommendation to grant leaves open. */
    private static Optional<Refusal> insufficiency(CertificationFile file) {
        Recommendation recommendation = file.facts().recommendation();
        boolean grantRecommended = recommendation != null && recommendation.kind() == Recommendation.Kind.GRANT;
        return incomplete(file)
                .or(() -> grantRecommended ? GrantPolicy.unsettledFinding(file.facts()) : Optional.empty());
    }

    private static Outcome<CertificationFile, FileEvent> decide(
            CertificationFile file, FileCommand.Decide command, Actor actor, Instant now, LocalDate today) {
        Optional<Refusal> refusal = refusal(file, command, actor, today);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        CertificationDecision decision = record(file, command, actor, now, today);
        return Outcome.accepted(file.decided(command.outcome()), new FileEvent.Decided(decision));
    }

    /** Of several reasons the one is named that the person can do least about: an open finding before a missing review. */
    private static Optional<Refusal> refusal(
            CertificationFile file, FileCommand.Decide command, Actor actor, LocalDate today) {
        if (file.status().decided()) {
            return Optional.of(Refusal.wrongState("DecideFile", file.status()));
        }
        return IndependencePolicy.refusal(file, actor)
                .or(() -> ImpartialityPolicy.refusal(file, actor, today))
                .or(() -> rationaleMissing(command))
                .or(() -> command.outcome() == DecisionOutcome.GRANTED
                        ? GrantPolicy.unsettledFinding(file.facts())
                        : Optional.empty())
                .or(() -> expect(file, FileStatus.REVIEWED, "DecideFile"))
                .or(() -> refusalOfReviewer(file).filter(_ -> concludes(command)))
                .or(() -> command.outcome() == DecisionOutcome.GRANTED ? notGrantable(file) : Optional.empty());
    }

    private static Optional<Refusal> refusalOfReviewer(CertificationFile file) {
        return IndependencePolicy.refusalOfReviewer(file).or(() -> ImpartialityPolicy.refusalOfReviewer(file));
    }

    private static boolean concludes(FileCommand.Decide command) {
        return switch (command.outcome()) {
            case GRANTED, REFUSED -> true;
            case RETURNED -> false;
        };
    }

    private static Optional<Refusal> notGrantable(CertificationFile file) {
        return ended(file).or(() -> incomplete(file)).or(() -> GrantPolicy.refusal(file.facts()));
    }

    private static Optional<Refusal> ended(CertificationFile file) {
        return Optional.ofNullable(file.facts().applicationEnd())
                .map(end -> Refusal.of("application-ended", Map.of("status", end.name())));
    }

    private static Optional<Refusal> incomplete(CertificationFile file) {
        String missing = file.waitingFor().stream().map(Enum::name).collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of("file-incomplete", Map.of("missing", missing)));
    }

    /** I-20: a decision without its reasons is no record. */
    private static Optional<Refusal> rationaleMissing(FileCommand.Decide command) {
        return command.rationale().isBlank() ? Optional.of(Refusal.at("I-20", "/rationale")) : Optional.empty();
    }

    private static Optional<Refusal> expect(CertificationFile file, FileStatus expected, String command) {
        return file.status() == expected ? Optional.empty() : Optional.of(Refusal.wrongState(command, file.status()));
    }

    private static CertificationDecision record(
            CertificationFile file, FileCommand.Decide command, Actor actor, Instant now, LocalDate today) {
        TechnicalReview review = Objects.requireNonNull(file.review(), "a reviewed file has its review");
        return new CertificationDecision(
                command.decisionId(),
                file.id(),
                file.certificationId(),
                command.kind(),
                command.outcome(),
                command.rationale(),
                actor.personId(),
                now,
                today,
                review.reviewedBy(),
                file.version(),
                command.inputs());
    }
}
