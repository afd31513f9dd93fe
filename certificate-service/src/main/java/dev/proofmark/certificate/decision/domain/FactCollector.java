package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds facts to what a file knows, one field at a time. */
final class FactCollector {
    private @Nullable UUID applicationId;
    private boolean applicationAccepted;
    private @Nullable ApplicationEnd applicationEnd;
    private @Nullable SchemeVersion scheme;
    private @Nullable ScopeStatement scope;
    private final Set<TeamMember> team;
    private final Map<UUID, Finding> findings = new LinkedHashMap<>();
    private final Map<AuditKind, UUID> concludedAudits;
    private final Set<UUID> reportedAudits;
    private @Nullable Recommendation recommendation;
    private final Map<String, Bar> bars = new LinkedHashMap<>();

    FactCollector(CaseFacts known) {
        applicationId = known.applicationId();
        applicationAccepted = known.applicationAccepted();
        applicationEnd = known.applicationEnd();
        scheme = known.scheme();
        scope = known.scope();
        team = new LinkedHashSet<>(known.team());
        known.findings().forEach(finding -> findings.put(finding.id(), finding));
        concludedAudits = new HashMap<>(known.concludedAudits());
        reportedAudits = new HashSet<>(known.reportedAudits());
        recommendation = known.recommendation();
        known.bars().forEach(bar -> bars.put(bar.personId(), bar));
    }

    void learn(CaseFact fact) {
        switch (fact) {
            case CaseFact.ApplicationSubmitted submitted -> applicationId = submitted.applicationId();
            case CaseFact.ApplicationAccepted accepted -> {
                applicationId = accepted.applicationId();
                applicationAccepted = true;
                learnBars(accepted.bars());
            }
            case CaseFact.ApplicationEnded ended -> applicationEnd = ended.end();
            case CaseFact.AgreementSigned signed -> learnAgreement(signed);
            case CaseFact.ProgrammeCreated _ -> {}
            case CaseFact.TeamConfirmed confirmed -> team.addAll(confirmed.team());
            case CaseFact.AuditConcluded concluded -> {
                concludedAudits.put(concluded.kind(), concluded.auditId());
                team.addAll(concluded.team());
            }
            case CaseFact.LaterAuditJudged judged -> {
                team.addAll(judged.team());
                learnFindings(judged.findings());
            }
            case CaseFact.FindingChanged changed -> learnFindings(List.of(changed.finding()));
            case CaseFact.ReportIssued issued -> reportedAudits.add(issued.auditId());
            case CaseFact.RecommendationMade made -> learnRecommendation(made);
        }
    }

    private void learnAgreement(CaseFact.AgreementSigned signed) {
        applicationId = signed.applicationId();
        scheme = signed.scheme();
        scope = signed.scope();
    }

    private void learnRecommendation(CaseFact.RecommendationMade made) {
        team.addAll(made.team());
        learnFindings(made.findings());
        if (recommendation == null || made.recommendation().asOf().compareTo(recommendation.asOf()) > 0) {
            recommendation = made.recommendation();
        }
    }

    private void learnFindings(Collection<Finding> learnt) {
        learnt.forEach(finding -> findings.merge(finding.id(), finding, Finding::newer));
    }

    /** Whom a later acceptance does not name keeps away as an earlier one said. */
    private void learnBars(Collection<Bar> learnt) {
        learnt.forEach(bar -> bars.merge(
                bar.personId(), bar, (known, told) -> told.asOf().compareTo(known.asOf()) > 0 ? told : known));
    }

    CaseFacts facts() {
        return new CaseFacts(
                applicationId,
                applicationAccepted,
                applicationEnd,
                scheme,
                scope,
                team,
                List.copyOf(findings.values()),
                concludedAudits,
                reportedAudits,
                recommendation,
                List.copyOf(bars.values()));
    }
}
