package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.decision.domain.ApplicationEnd;
import dev.proofmark.certificate.decision.domain.AuditKind;
import dev.proofmark.certificate.decision.domain.Bar;
import dev.proofmark.certificate.decision.domain.CaseFacts;
import dev.proofmark.certificate.decision.domain.Finding;
import dev.proofmark.certificate.decision.domain.Recommendation;
import dev.proofmark.certificate.decision.domain.SchemeVersion;
import dev.proofmark.certificate.decision.domain.TeamMember;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a file knows but for the findings, of which there may be many and which have rows of their own. */
record StoredFacts(
        @Nullable UUID applicationId,
        boolean applicationAccepted,
        @Nullable ApplicationEnd applicationEnd,
        @Nullable SchemeVersion scheme,
        @Nullable ScopeStatement scope,
        Set<TeamMember> team,
        Map<AuditKind, UUID> concludedAudits,
        Set<UUID> reportedAudits,
        @Nullable Recommendation recommendation,
        List<Bar> bars) {
    StoredFacts {
        team = Collections.unmodifiableSet(new LinkedHashSet<>(team));
        concludedAudits = Map.copyOf(concludedAudits);
        reportedAudits = Set.copyOf(reportedAudits);
        bars = List.copyOf(bars);
    }

    static StoredFacts of(CaseFacts facts) {
        return new StoredFacts(
                facts.applicationId(),
                facts.applicationAccepted(),
                facts.applicationEnd(),
                facts.scheme(),
                facts.scope(),
                facts.team(),
                facts.concludedAudits(),
                facts.reportedAudits(),
                facts.recommendation(),
                facts.bars());
    }

    CaseFacts with(List<Finding> findings) {
        return new CaseFacts(
                applicationId,
                applicationAccepted,
                applicationEnd,
                scheme,
                scope,
                team,
                findings,
                concludedAudits,
                reportedAudits,
                recommendation,
                bars);
    }
}
