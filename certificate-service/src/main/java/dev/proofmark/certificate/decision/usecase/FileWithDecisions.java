package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.CertificationDecision;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.Vote;
import java.util.List;

/** A file with the decisions on it and the votes of a committee, the oldest first. */
public record FileWithDecisions(CertificationFile file, List<CertificationDecision> decisions, List<Vote> votes) {
    public FileWithDecisions {
        decisions = List.copyOf(decisions);
        votes = List.copyOf(votes);
    }
}
