package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import java.util.List;
import java.util.UUID;

/** One thing that the other services have told about a case. Topics have no order among them, so facts come in any order. */
public sealed interface CaseFact {

    record ApplicationSubmitted(UUID applicationId) implements CaseFact {}

    record ApplicationAccepted(UUID applicationId, List<Bar> bars) implements CaseFact {
        public ApplicationAccepted {
            bars = List.copyOf(bars);
        }
    }

    record ApplicationEnded(UUID applicationId, ApplicationEnd end) implements CaseFact {}

    record AgreementSigned(UUID applicationId, SchemeVersion scheme, ScopeStatement scope) implements CaseFact {}

    record ProgrammeCreated(UUID programmeId) implements CaseFact {}

    record TeamConfirmed(UUID auditId, List<TeamMember> team) implements CaseFact {
        public TeamConfirmed {
            team = List.copyOf(team);
        }
    }

    record AuditConcluded(UUID auditId, AuditKind kind, List<TeamMember> team) implements CaseFact {
        public AuditConcluded {
            team = List.copyOf(team);
        }
    }

    /** An audit after the first decision came to its end. */
    record LaterAuditJudged(List<TeamMember> team, List<Finding> findings) implements CaseFact {
        public LaterAuditJudged {
            team = List.copyOf(team);
            findings = List.copyOf(findings);
        }
    }

    record FindingChanged(Finding finding) implements CaseFact {}

    record ReportIssued(UUID reportId, UUID auditId) implements CaseFact {}

    record RecommendationMade(Recommendation recommendation, List<TeamMember> team, List<Finding> findings)
            implements CaseFact {
        public RecommendationMade {
            team = List.copyOf(team);
            findings = List.copyOf(findings);
        }
    }
}
