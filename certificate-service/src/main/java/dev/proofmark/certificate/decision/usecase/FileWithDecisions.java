package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.CertificationDecision;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import java.util.List;

/** A file and the decisions on it, the oldest first. */
public record FileWithDecisions(CertificationFile file, List<CertificationDecision> decisions) {
    public FileWithDecisions {
        decisions = List.copyOf(decisions);
    }
}
