package dev.proofmark.certificate.decision.domain;

import java.util.List;
import java.util.UUID;

/** What people do with a file. */
public sealed interface FileCommand {
    /**
     * A technical reviewer's verdict: sufficient for a decision, or back to those who have to complete it.
     *
     * @param sections each by itself; none where the file is reviewed as a whole
     */
    record Review(boolean sufficient, String comment, List<SectionReview> sections) implements FileCommand {
        public Review {
            sections = List.copyOf(sections);
        }

        /** Of the file as a whole. */
        public Review(boolean sufficient, String comment) {
            this(sufficient, comment, List.of());
        }
    }

    /**
     * Somebody proposes a decision about the certificate.
     *
     * @param byHolder whether a member of the holder does
     */
    record Propose(Proposal.Terms terms, boolean byHolder) implements FileCommand {}

    /**
     * A decision maker's decision.
     *
     * @param decisionId the id that its record gets
     * @param inputs what the file holds at this moment
     */
    record Decide(UUID decisionId, DecisionKind kind, DecisionOutcome outcome, String rationale, List<InputHash> inputs)
            implements FileCommand {
        public Decide {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * A committee member's vote.
     *
     * @param voteId the id that its record gets
     * @param before the votes on the file in its present version
     */
    record CastVote(UUID voteId, Decide decide, Committee committee, List<Vote> before) implements FileCommand {
        public CastVote {
            before = List.copyOf(before);
        }
    }
}
