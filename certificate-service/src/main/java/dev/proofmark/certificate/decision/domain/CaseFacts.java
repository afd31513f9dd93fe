package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file knows of its case so far. Learning a fact twice or out of order leads to the same knowledge.
 *
 * @param team everybody who was ever in a team of the case; nobody leaves it (I-19)
 * @param findings the newest state of each finding
 * @param concludedAudits which audit concluded each stage
 * @param reportedAudits audits with an issued report
 * @param bars the newest word on each person who ever had to keep away (I-02)
 */
public record CaseFacts(
        @Nullable UUID applicationId,
        boolean applicationAccepted,
        @Nullable ApplicationEnd applicationEnd,
        @Nullable SchemeVersion scheme,
        @Nullable ScopeStatement scope,
        Set<TeamMember> team,
        List<Finding> findings,
        Map<AuditKind, UUID> concludedAudits,
        Set<UUID> reportedAudits,
        @Nullable Recommendation recommendation,
        List<Bar> bars) {
    public CaseFacts {
        team = Collections.unmodifiableSet(new LinkedHashSet<>(team));
        findings = List.copyOf(findings);
        concludedAudits = Map.copyOf(concludedAudits);
        reportedAudits = Set.copyOf(reportedAudits);
        bars = List.copyOf(bars);
    }

    /** Nothing known yet. */
    public static CaseFacts none() {
        return new CaseFacts(null, false, null, null, null, Set.of(), List.of(), Map.of(), Set.of(), null, List.of());
    }

    /** The knowledge after one more fact. */
    public CaseFacts with(CaseFact fact) {
        FactCollector collector = new FactCollector(this);
        collector.learn(fact);
        return collector.facts();
    }

    /** What is still to come before the file can be reviewed, in the order of the certification. */
    public List<FileInput> waitingFor() {
        EnumSet<FileInput> missing = EnumSet.noneOf(FileInput.class);
        addUnless(missing, applicationAccepted, FileInput.APPLICATION_ACCEPTED);
        addUnless(missing, scope != null, FileInput.AGREEMENT_SIGNED);
        addUnless(missing, concludedAudits.containsKey(AuditKind.STAGE_1), FileInput.STAGE_1_CONCLUDED);
        addUnless(missing, concludedAudits.containsKey(AuditKind.STAGE_2), FileInput.STAGE_2_CONCLUDED);
        addUnless(missing, stageTwoReported(), FileInput.REPORT_ISSUED);
        addUnless(missing, recommendation != null, FileInput.RECOMMENDATION_MADE);
        return List.copyOf(missing);
    }

    /** Whether the person took part in any audit of the case, or made its recommendation. */
    public boolean audited(String personId) {
        return team.stream().anyMatch(member -> member.personId().equals(personId))
                || (recommendation != null && recommendation.madeBy().equals(personId));
    }

    /** What keeps the person away on that day. */
    Optional<Bar> barOf(String personId, LocalDate day) {
        return bars.stream()
                .filter(bar -> bar.personId().equals(personId) && bar.holdsOn(day))
                .findFirst();
    }

    private boolean stageTwoReported() {
        return Optional.ofNullable(concludedAudits.get(AuditKind.STAGE_2))
                .map(reportedAudits::contains)
                .orElse(false);
    }

    private static void addUnless(Set<FileInput> missing, boolean present, FileInput input) {
        if (!present) {
            missing.add(input);
        }
    }
}
