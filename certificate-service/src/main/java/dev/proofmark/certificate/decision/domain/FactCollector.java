package dev.proofmark.certificate.decision.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Adds facts to what is known of a case, one thing at a time. */
final class FactCollector {
    private final Map<UUID, ApplicationFacts> applications;
    private final Map<UUID, AuditFacts> audits;
    private final Map<UUID, EvaluationFacts> evaluations;
    private final Set<TeamMember> team;
    private final Map<String, Bar> bars = new LinkedHashMap<>();
    private final Set<UUID> suspensionProposals;
    private final Map<UUID, Finding> findings = new LinkedHashMap<>();

    FactCollector(CaseFacts known) {
        applications = new HashMap<>(known.applications());
        audits = new HashMap<>(known.audits());
        evaluations = new HashMap<>(known.evaluations());
        team = new LinkedHashSet<>(known.team());
        known.bars().forEach(bar -> bars.put(bar.personId(), bar));
        suspensionProposals = new HashSet<>(known.suspensionProposals());
        known.findings().forEach(finding -> findings.put(finding.id(), finding));
    }

    void learn(CaseFact fact) {
        switch (fact) {
            case CaseFact.ApplicationSubmitted submitted ->
                learn(ApplicationFacts.of(submitted.applicationId(), submitted.kind(), submitted.regime()));
            case CaseFact.ApplicationAccepted accepted -> {
                learn(ApplicationFacts.of(accepted.applicationId(), accepted.kind(), accepted.regime())
                        .afterAcceptance(accepted.withinAccreditation(), accepted.source()));
                learnBars(accepted.bars());
            }
            case CaseFact.ApplicationEnded ended ->
                learn(ApplicationFacts.of(ended.applicationId(), null, null).endedBy(ended.end()));
            case CaseFact.AgreementSigned signed ->
                learn(ApplicationFacts.of(signed.applicationId(), signed.kind(), signed.regime())
                        .agreed(signed.agreement()));
            case CaseFact.ProgrammeCreated _ -> {}
            case CaseFact.TeamConfirmed confirmed -> {
                learn(AuditFacts.of(confirmed.auditId(), confirmed.kind()));
                team.addAll(confirmed.team());
            }
            case CaseFact.AuditConcluded concluded -> {
                learn(AuditFacts.of(concluded.auditId(), concluded.kind()).concluded(concluded.lastDay()));
                team.addAll(concluded.team());
            }
            case CaseFact.AuditMaintained maintained -> {
                learn(AuditFacts.of(maintained.auditId(), null));
                team.addAll(maintained.team());
                learnFindings(maintained.findings());
            }
            case CaseFact.SuspensionProposed proposed -> suspensionProposals.add(proposed.proposalId());
            case CaseFact.FindingChanged changed -> learnFindings(List.of(changed.finding()));
            case CaseFact.ReportIssued issued ->
                learn(AuditFacts.of(issued.auditId(), null).afterReport());
            case CaseFact.EvaluationOpened opened ->
                learn(EvaluationFacts.of(opened.evaluationId(), Set.of()).openedFor(opened.opening()));
            case CaseFact.EvaluationAssigned assigned ->
                learn(EvaluationFacts.of(assigned.evaluationId(), assigned.team()));
            case CaseFact.TestReportIssued issued ->
                learn(EvaluationFacts.of(issued.evaluationId(), issued.team()).reported(issued.report()));
            case CaseFact.EvaluationConcluded concluded ->
                learn(EvaluationFacts.of(concluded.evaluationId(), concluded.team())
                        .recommended(concluded.recommendation()));
            case CaseFact.RecommendationMade made -> {
                learn(AuditFacts.of(made.recommendation().auditId(), made.kind())
                        .recommended(made.recommendation()));
                team.addAll(made.team());
                learnFindings(made.findings());
            }
        }
    }

    private void learn(ApplicationFacts told) {
        applications.merge(told.id(), told, ApplicationFacts::merged);
    }

    private void learn(EvaluationFacts told) {
        evaluations.merge(told.id(), told, EvaluationFacts::merged);
    }

    private void learn(AuditFacts told) {
        audits.merge(told.id(), told, AuditFacts::merged);
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
                applications,
                audits,
                evaluations,
                team,
                List.copyOf(bars.values()),
                suspensionProposals,
                List.copyOf(findings.values()));
    }
}
