package dev.proofmark.certificate.decision.domain;

import java.util.List;
import java.util.UUID;

/** What people do with a file. */
public sealed interface FileCommand {
    /** A technical reviewer's verdict: sufficient for a decision, or back to those who have to complete it. */
    record Review(boolean sufficient, String comment) implements FileCommand {}

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
}
