package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.fitness.domain.CompetenceFunction;
import dev.proofmark.certificate.fitness.domain.Declaration;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whoever reviews or decides was found competent for that under the scheme of the case (ISO/IEC 17021-1:2015, 7.2;
 * ISO/IEC 42006:2025, 7) and has declared no tie to the client (5.2.10, 5.2.12 and 5.2.13). What becomes known only
 * after the review also counts against its reviewer.
 */
final class FitnessPolicy {
    /** What a technical review needs. */
    static final Set<CompetenceFunction> REVIEW = EnumSet.of(CompetenceFunction.REPORT_REVIEWER);

    /** Who proposes has looked at the case, as a reviewer or a decision maker would. */
    static final Set<CompetenceFunction> PROPOSAL =
            EnumSet.of(CompetenceFunction.REPORT_REVIEWER, CompetenceFunction.DECISION_MAKER);

    static final Set<CompetenceFunction> DECISION = EnumSet.of(CompetenceFunction.DECISION_MAKER);

    private FitnessPolicy() {}

    /** What the person has declared that keeps them away from the client. */
    static Optional<Refusal> tie(CertificationFile file, Fitness fitness, Actor actor, LocalDate today) {
        return fitness.of(actor.personId()).tieTo(file.organisationId(), today).map(FitnessPolicy::words);
    }

    /** What the person would have to be competent for on that day, and is not. */
    static Optional<Refusal> incompetence(
            Set<CompetenceFunction> functions, Fitness fitness, Actor actor, LocalDate today) {
        return competent(functions, fitness, actor.personId(), today)
                ? Optional.empty()
                : Optional.of(Refusal.of("not-competent", facts(functions, fitness, actor.personId(), today)));
    }

    /** Whether the review that a decision rests on was made by somebody who turned out to be unfit for it. */
    static Optional<Refusal> refusalOfReviewer(CertificationFile file, Fitness fitness) {
        return Optional.ofNullable(file.review()).flatMap(review -> refusalOfReviewer(file, review, fitness));
    }

    private static Optional<Refusal> refusalOfReviewer(
            CertificationFile file, TechnicalReview review, Fitness fitness) {
        LocalDate day = review.reviewedOn();
        if (fitness.of(review.reviewedBy()).tieTo(file.organisationId(), day).isPresent()) {
            return Optional.of(Refusal.of("declared-tie-reviewer"));
        }
        Set<CompetenceFunction> functions = byProposal(file, review) ? PROPOSAL : REVIEW;
        return competent(functions, fitness, review.reviewedBy(), day)
                ? Optional.empty()
                : Optional.of(
                        Refusal.of("not-competent-reviewer", facts(functions, fitness, review.reviewedBy(), day)));
    }

    private static boolean byProposal(CertificationFile file, TechnicalReview review) {
        Proposal proposal = file.proposal();
        return proposal != null && proposal.proposedBy().equals(review.reviewedBy());
    }

    private static boolean competent(
            Set<CompetenceFunction> functions, Fitness fitness, String personId, LocalDate day) {
        String schemeId = fitness.schemeId();
        return !fitness.competenceRequired()
                || schemeId == null
                || fitness.of(personId).competentFor(functions, schemeId, day);
    }

    private static Map<String, String> facts(
            Set<CompetenceFunction> functions, Fitness fitness, String personId, LocalDate day) {
        return Map.of(
                "person", personId,
                "function", functions.stream().map(Enum::name).collect(Collectors.joining(", ")),
                "scheme", String.valueOf(fitness.schemeId()),
                "day", day.toString());
    }

    private static Refusal words(Declaration declaration) {
        LocalDate until = declaration.barredUntil();
        return until == null
                ? Refusal.of(
                        "declared-tie-no-end", Map.of("kind", declaration.kind().name()))
                : Refusal.of("declared-tie", Map.of("kind", declaration.kind().name(), "until", until.toString()));
    }
}
