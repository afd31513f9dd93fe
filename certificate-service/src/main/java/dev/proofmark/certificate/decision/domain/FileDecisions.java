package dev.proofmark.certificate.decision.domain;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides what a command does to a certification file. States and commands:
 *
 * <pre>
 *                  review sufficient   review insufficient   propose      grant     refuse    return
 * REVIEW_PENDING   REVIEWED            REVIEW_PENDING        (1)          refused   refused   refused
 * REVIEWED         refused             refused               file-open    GRANTED   REFUSED   REVIEW_PENDING
 * GRANTED          refused             refused               refused      refused   refused   refused
 * REFUSED          refused             refused               refused      refused   refused   refused
 * (1) REVIEWED, or REVIEW_PENDING if the holder proposes; file-open if something is proposed already
 * </pre>
 */
public final class FileDecisions {
    private FileDecisions() {}

    /**
     * The file and the event after {@code command}, or the rule that forbids it.
     *
     * @param fitness what is on record of the actor and of whoever reviewed
     */
    public static Outcome<CertificationFile, FileEvent> decide(
            CertificationFile file, FileCommand command, Fitness fitness, Actor actor, Instant now, LocalDate today) {
        return switch (command) {
            case FileCommand.Review review -> review(file, review, fitness, actor, now, today);
            case FileCommand.Propose propose -> propose(file, propose, fitness, actor, now, today);
            case FileCommand.Decide decide -> decide(file, decide, fitness, actor, now, today);
            case FileCommand.CastVote vote -> vote(file, vote, fitness, actor, now, today);
        };
    }

    private static Outcome<CertificationFile, FileEvent> review(
            CertificationFile file,
            FileCommand.Review command,
            Fitness fitness,
            Actor actor,
            Instant now,
            LocalDate today) {
        Optional<Refusal> refusal = expect(file, FileStatus.REVIEW_PENDING, "ReviewFile")
                .or(() -> IndependencePolicy.refusal(file, actor))
                .or(() -> ImpartialityPolicy.refusal(file, actor, today))
                .or(() -> FitnessPolicy.tie(file, fitness, actor, today))
                .or(() -> FitnessPolicy.incompetence(FitnessPolicy.REVIEW, fitness, actor, today))
                .or(() -> ReviewPolicy.refusal(command, file.facts().regime()))
                .or(() -> command.sufficient() ? insufficiency(file) : Optional.empty());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        TechnicalReview review =
                new TechnicalReview(command.sufficient(), command.comment(), actor.personId(), now, command.sections());
        return Outcome.accepted(file.reviewed(review), new FileEvent.Reviewed(review));
    }

    /** A review cannot find sufficient what is not there, or what the recommendation to grant leaves open. */
    private static Optional<Refusal> insufficiency(CertificationFile file) {
        return incomplete(file)
                .or(() -> GrantPolicy.grantRecommended(file) ? GrantPolicy.unsettled(file) : Optional.empty());
    }

    /** Who proposes has looked at the case, as a reviewer does; what the holder asks for somebody of the body looks at. */
    private static Outcome<CertificationFile, FileEvent> propose(
            CertificationFile file,
            FileCommand.Propose command,
            Fitness fitness,
            Actor actor,
            Instant now,
            LocalDate today) {
        Optional<Refusal> refusal = expectUnproposed(file)
                .or(() -> ProposalPolicy.refusal(file.kind(), command))
                .or(() -> command.byHolder() ? Optional.empty() : unfitProposer(file, fitness, actor, today));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Proposal proposal = new Proposal(command.terms(), actor.personId(), now, command.byHolder());
        TechnicalReview review = command.byHolder()
                ? null
                : new TechnicalReview(true, command.terms().reason(), actor.personId(), now);
        return Outcome.accepted(file.proposed(proposal, review), new FileEvent.Proposed(proposal));
    }

    private static Optional<Refusal> unfitProposer(
            CertificationFile file, Fitness fitness, Actor actor, LocalDate today) {
        return IndependencePolicy.refusal(file, actor)
                .or(() -> ImpartialityPolicy.refusal(file, actor, today))
                .or(() -> FitnessPolicy.tie(file, fitness, actor, today))
                .or(() -> FitnessPolicy.incompetence(FitnessPolicy.PROPOSAL, fitness, actor, today));
    }

    private static Optional<Refusal> expectUnproposed(CertificationFile file) {
        if (file.status().decided()) {
            return Optional.of(Refusal.wrongState("ProposeDecision", file.status()));
        }
        return file.status() == FileStatus.REVIEWED || file.proposal() != null
                ? Optional.of(Refusal.of("file-open", Map.of("kind", file.kind().name())))
                : Optional.empty();
    }

    private static Outcome<CertificationFile, FileEvent> decide(
            CertificationFile file,
            FileCommand.Decide command,
            Fitness fitness,
            Actor actor,
            Instant now,
            LocalDate today) {
        Optional<Refusal> refusal = refusal(file, command, fitness, actor, today);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        CertificationDecision decision = record(file, command, actor, now, today);
        return Outcome.accepted(file.decided(command.outcome()), new FileEvent.Decided(decision));
    }

    /** Every member could decide alone but for their number; the votes that carry a decision form it, the others dissent. */
    private static Outcome<CertificationFile, FileEvent> vote(
            CertificationFile file,
            FileCommand.CastVote command,
            Fitness fitness,
            Actor actor,
            Instant now,
            LocalDate today) {
        Optional<Refusal> refusal =
                notForVotes(file, command, actor).or(() -> refusal(file, command.decide(), fitness, actor, today));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        FileCommand.Decide decide = command.decide();
        Vote vote = new Vote(
                command.voteId(),
                file.id(),
                file.certificationId(),
                file.version(),
                decide.kind(),
                decide.outcome(),
                decide.rationale(),
                actor.personId(),
                now,
                today);
        List<Vote> votes =
                Stream.concat(command.before().stream(), Stream.of(vote)).toList();
        return command.committee()
                .carriedBy(votes)
                .map(carrying -> formed(file, decide, carrying, vote, now, today))
                .orElseGet(() -> Outcome.accepted(file, new FileEvent.Voted(vote)));
    }

    private static Optional<Refusal> notForVotes(CertificationFile file, FileCommand.CastVote command, Actor actor) {
        if (!command.committee().decides(file.kind())) {
            return Optional.of(
                    Refusal.of("no-committee", Map.of("kind", file.kind().name())));
        }
        return command.before().stream().map(Vote::votedBy).anyMatch(actor.personId()::equals)
                ? Optional.of(Refusal.of("voted-already"))
                : Optional.empty();
    }

    /** The committee's decision, in the words of the last one who carries it. */
    private static Outcome<CertificationFile, FileEvent> formed(
            CertificationFile file, FileCommand.Decide decide, Vote carrying, Vote last, Instant now, LocalDate today) {
        FileCommand.Decide formed = new FileCommand.Decide(
                decide.decisionId(), carrying.kind(), carrying.outcome(), carrying.rationale(), decide.inputs());
        CertificationDecision decision = record(file, formed, new Actor(carrying.votedBy(), Set.of()), now, today);
        return Outcome.accepted(
                file.decided(formed.outcome()), List.of(new FileEvent.Voted(last), new FileEvent.Decided(decision)));
    }

    /** Of several reasons the one is named that the person can do least about: an open finding before a missing review. */
    private static Optional<Refusal> refusal(
            CertificationFile file, FileCommand.Decide command, Fitness fitness, Actor actor, LocalDate today) {
        if (file.status().decided()) {
            return Optional.of(Refusal.wrongState("DecideFile", file.status()));
        }
        return otherKind(file, command)
                .or(() -> IndependencePolicy.refusal(file, actor))
                .or(() -> ImpartialityPolicy.refusal(file, actor, today))
                .or(() -> FitnessPolicy.tie(file, fitness, actor, today))
                .or(() -> FourEyesPolicy.refusal(file, actor))
                .or(() -> FitnessPolicy.incompetence(FitnessPolicy.DECISION, fitness, actor, today))
                .or(() -> rationaleMissing(command))
                .or(() -> command.outcome() == DecisionOutcome.GRANTED ? GrantPolicy.unsettled(file) : Optional.empty())
                .or(() -> expect(file, FileStatus.REVIEWED, "DecideFile"))
                .or(() -> refusalOfReviewer(file, fitness).filter(_ -> concludes(command)))
                .or(() -> command.outcome() == DecisionOutcome.GRANTED ? notGrantable(file, today) : Optional.empty());
    }

    private static Optional<Refusal> refusalOfReviewer(CertificationFile file, Fitness fitness) {
        return IndependencePolicy.refusalOfReviewer(file)
                .or(() -> ImpartialityPolicy.refusalOfReviewer(file))
                .or(() -> FitnessPolicy.refusalOfReviewer(file, fitness));
    }

    private static boolean concludes(FileCommand.Decide command) {
        return switch (command.outcome()) {
            case GRANTED, REFUSED -> true;
            case RETURNED -> false;
        };
    }

    private static Optional<Refusal> notGrantable(CertificationFile file, LocalDate today) {
        return incomplete(file).or(() -> GrantPolicy.refusal(file, today));
    }

    private static Optional<Refusal> incomplete(CertificationFile file) {
        String missing = file.waitingFor().stream().map(Enum::name).collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of("file-incomplete", Map.of("missing", missing)));
    }

    private static Optional<Refusal> otherKind(CertificationFile file, FileCommand.Decide command) {
        return file.kind().decidedAs(command.kind())
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "decision-kind",
                        List.of(FieldRefusal.of("/kind", "decision-kind")),
                        Map.of("kind", file.kind().name())));
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
