package dev.proofmark.certificate.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that the other services have told about a case. Topics have no order among them, so facts come in any order. */
public sealed interface CaseFact {

    record ApplicationSubmitted(
            UUID applicationId,
            @Nullable ApplicationKind kind,
            @Nullable Regime regime) implements CaseFact {}

    record ApplicationAccepted(
            UUID applicationId,
            @Nullable ApplicationKind kind,
            @Nullable Regime regime,
            boolean withinAccreditation,
            List<Bar> bars,
            @Nullable SourceCertificate source)
            implements CaseFact {
        public ApplicationAccepted {
            bars = List.copyOf(bars);
        }
    }

    record ApplicationEnded(UUID applicationId, ApplicationEnd end) implements CaseFact {}

    record AgreementSigned(
            UUID applicationId,
            @Nullable ApplicationKind kind,
            @Nullable Regime regime,
            Agreement agreement) implements CaseFact {}

    record ProgrammeCreated(UUID programmeId) implements CaseFact {}

    record TeamConfirmed(UUID auditId, AuditKind kind, List<TeamMember> team) implements CaseFact {
        public TeamConfirmed {
            team = List.copyOf(team);
        }
    }

    record AuditConcluded(UUID auditId, AuditKind kind, LocalDate lastDay, List<TeamMember> team) implements CaseFact {
        public AuditConcluded {
            team = List.copyOf(team);
        }
    }

    /** A surveillance went well, without a decision of its own (ISO/IEC 17021-1:2015, 9.6.1). */
    record AuditMaintained(UUID auditId, List<TeamMember> team, List<Finding> findings) implements CaseFact {
        public AuditMaintained {
            team = List.copyOf(team);
            findings = List.copyOf(findings);
        }
    }

    /** A legal day of the cycle was missed: somebody has to decide about a suspension (9.6.5.2). */
    record SuspensionProposed(UUID proposalId) implements CaseFact {}

    record FindingChanged(Finding finding) implements CaseFact {}

    record ReportIssued(UUID reportId, UUID auditId) implements CaseFact {}

    record RecommendationMade(
            AuditKind kind, Recommendation recommendation, List<TeamMember> team, List<Finding> findings)
            implements CaseFact {
        public RecommendationMade {
            team = List.copyOf(team);
            findings = List.copyOf(findings);
        }
    }

    record EvaluationOpened(UUID evaluationId, EvaluationFacts.Opening opening) implements CaseFact {}

    record EvaluationAssigned(UUID evaluationId, Set<EvaluationMember> team) implements CaseFact {
        public EvaluationAssigned {
            team = Set.copyOf(team);
        }
    }

    /** Issued for the first time, or in the place of one that it amends (ISO/IEC 17025:2017, 7.8.8). */
    record TestReportIssued(UUID evaluationId, TestReport report, Set<EvaluationMember> team) implements CaseFact {
        public TestReportIssued {
            team = Set.copyOf(team);
        }
    }

    record EvaluationConcluded(UUID evaluationId, Recommendation recommendation, Set<EvaluationMember> team)
            implements CaseFact {
        public EvaluationConcluded {
            team = Set.copyOf(team);
        }
    }
}
