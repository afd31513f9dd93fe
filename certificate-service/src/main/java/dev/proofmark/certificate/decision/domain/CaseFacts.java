package dev.proofmark.certificate.decision.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case so far, for ever: it goes on over all its decisions. Learning a fact twice or out of order leads
 * to the same knowledge.
 *
 * @param applications by their ids
 * @param audits by their ids
 * @param evaluations by their ids
 * @param team everybody who was ever in an audit team of the case; nobody leaves it (I-19)
 * @param bars the newest word on each person who ever had to keep away, by person (I-02)
 * @param suspensionProposals each time that the programme proposed a suspension
 * @param findings the newest state of each finding, by id
 */
public record CaseFacts(
        Map<UUID, ApplicationFacts> applications,
        Map<UUID, AuditFacts> audits,
        Map<UUID, EvaluationFacts> evaluations,
        Set<TeamMember> team,
        List<Bar> bars,
        Set<UUID> suspensionProposals,
        List<Finding> findings) {
    public CaseFacts {
        applications = Map.copyOf(applications);
        audits = Map.copyOf(audits);
        evaluations = Map.copyOf(evaluations);
        team = Collections.unmodifiableSet(new LinkedHashSet<>(team));
        bars = bars.stream().sorted(Comparator.comparing(Bar::personId)).toList();
        suspensionProposals = Set.copyOf(suspensionProposals);
        findings = findings.stream().sorted(Comparator.comparing(Finding::id)).toList();
    }

    /** Nothing known yet. */
    public static CaseFacts none() {
        return new CaseFacts(Map.of(), Map.of(), Map.of(), Set.of(), List.of(), Set.of(), List.of());
    }

    /** The knowledge after one more fact. */
    public CaseFacts with(CaseFact fact) {
        FactCollector collector = new FactCollector(this);
        collector.learn(fact);
        return collector.facts();
    }

    /** The same but for the findings, of which there may be thousands and which are kept by themselves. */
    public CaseFacts withFindings(List<Finding> others) {
        return new CaseFacts(applications, audits, evaluations, team, bars, suspensionProposals, others);
    }

    /** Whether the person took part in any audit of the case, or made a recommendation in it. */
    public boolean audited(String personId) {
        return auditors().contains(personId);
    }

    /** Everybody who did. */
    public Set<String> auditors() {
        return Stream.concat(
                        team.stream().map(TeamMember::personId),
                        recommendations().map(Recommendation::madeBy))
                .collect(Collectors.toSet());
    }

    /** Whether the person evaluated, tested or authorised in any evaluation of the case, or recommended after one. */
    public boolean evaluated(String personId) {
        return evaluators().contains(personId);
    }

    /** Everybody who did. */
    public Set<String> evaluators() {
        return evaluations.values().stream()
                .flatMap(evaluation -> Stream.concat(
                        evaluation.team().stream().map(EvaluationMember::personId),
                        Stream.ofNullable(evaluation.recommendation()).map(Recommendation::madeBy)))
                .collect(Collectors.toSet());
    }

    /** What the case is certified under: a management system unless something tells of a product. */
    public Regime regime() {
        boolean ofProduct = !evaluations.isEmpty()
                || applications.values().stream().anyMatch(application -> application.regime() == Regime.PRODUCT);
        return ofProduct ? Regime.PRODUCT : Regime.MANAGEMENT_SYSTEM;
    }

    /** The evaluation of what was agreed on that application; of several the one that was opened last. */
    @Nullable EvaluationFacts evaluationFor(UUID applicationId) {
        return evaluations.values().stream()
                .filter(evaluation -> evaluation.isFor(applicationId))
                .max(Comparator.comparing(EvaluationFacts::openedAt).thenComparing(EvaluationFacts::id))
                .orElse(null);
    }

    /** What keeps the person away on that day. */
    Optional<Bar> barOf(String personId, LocalDate day) {
        return bars.stream()
                .filter(bar -> bar.personId().equals(personId) && bar.holdsOn(day))
                .findFirst();
    }

    /** The newest agreement, on whatever application. */
    Optional<Agreement> lastAgreement() {
        return applications.values().stream()
                .map(ApplicationFacts::agreement)
                .flatMap(Stream::ofNullable)
                .max(Comparator.comparing(Agreement::asOf));
    }

    private Stream<Recommendation> recommendations() {
        return audits.values().stream().map(AuditFacts::recommendation).flatMap(Stream::ofNullable);
    }
}
