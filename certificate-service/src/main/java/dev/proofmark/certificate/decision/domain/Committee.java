package dev.proofmark.certificate.decision.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which decisions are a committee's, and when it has decided.
 *
 * @param quorum how many members have to vote
 * @param majority how many of the votes cast have to agree
 */
public record Committee(Set<DecisionKind> kinds, int quorum, Majority majority) {
    private static final int SMALLEST = 2;

    public Committee {
        kinds = Set.copyOf(kinds);
        if (quorum < SMALLEST) {
            throw new IllegalArgumentException("one person is no committee");
        }
    }

    public boolean decides(DecisionKind kind) {
        return kinds.contains(kind);
    }

    /** The last vote of those that carry the decision, once the quorum and the majority are there. */
    Optional<Vote> carriedBy(List<Vote> votes) {
        return votes.size() < quorum
                ? Optional.empty()
                : votes.stream()
                        .filter(vote -> majority.reachedBy(agreeing(vote, votes), votes.size()))
                        .max(Comparator.comparing(Vote::votedAt).thenComparing(Vote::id));
    }

    private static int agreeing(Vote with, List<Vote> votes) {
        return (int) votes.stream()
                .filter(vote -> vote.kind() == with.kind() && vote.outcome() == with.outcome())
                .count();
    }
}
