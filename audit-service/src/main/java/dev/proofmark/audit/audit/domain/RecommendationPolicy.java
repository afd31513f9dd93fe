package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.finding.domain.FindingGrade;
import dev.proofmark.audit.finding.domain.FindingStanding;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the findings forbid to recommend; to recommend a refusal is always possible. */
final class RecommendationPolicy {

    private RecommendationPolicy() {}

    /**
     * I-16: no grant while a major is not verified (ISO/IEC 17021-1:2015, 9.5.2 b). I-17: none while a minor has no
     * accepted plan (9.5.2 c). I-18: a major that was not verified within six months of stage 2's last day asks for
     * another stage 2, which recommends for itself (9.5.3.2). I-29: a recertification's majors are verified before the
     * certificate ends (9.6.3.2.2).
     */
    static Optional<Refusal> objection(AuditCommand.Recommend command, Audit audit, LocalDate today) {
        if (!command.kind().isPositive()) {
            return Optional.empty();
        }
        var latest = MajorsInTime.latest(audit, command.validUntil()).orElse(LocalDate.MAX);
        return command.findings().stream()
                .map(finding -> objection(finding, audit.kind(), latest, today))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** I-17: no certificate is given or kept while a minor has no accepted plan (ISO/IEC 17021-1:2015, 9.5.2 c). */
    static Optional<Refusal> objectionToMinors(List<FindingStanding> findings) {
        return findings.stream()
                .filter(finding -> finding.grade() == FindingGrade.MINOR)
                .map(RecommendationPolicy::objectionToMinor)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> objection(
            FindingStanding finding, AuditKind kind, LocalDate latest, LocalDate today) {
        return switch (finding.grade()) {
            case MAJOR -> objectionToMajor(finding, kind, latest, today);
            case MINOR -> objectionToMinor(finding);
            case OPPORTUNITY -> Optional.empty();
        };
    }

    private static Optional<Refusal> objectionToMinor(FindingStanding minor) {
        return minor.status().isPlanAccepted() ? Optional.empty() : Optional.of(refusal("I-17", minor));
    }

    private static Optional<Refusal> objectionToMajor(
            FindingStanding major, AuditKind kind, LocalDate latest, LocalDate today) {
        var verifiedOn = major.verifiedOn();
        if ((verifiedOn == null ? today : verifiedOn).isAfter(latest)) {
            return Optional.of(refusal(kind == AuditKind.RECERTIFICATION ? "I-29" : "I-18", major));
        }
        return verifiedOn == null ? Optional.of(refusal("I-16", major)) : Optional.empty();
    }

    private static Refusal refusal(String rule, FindingStanding finding) {
        var requirement = finding.requirement();
        return Refusal.of(
                rule,
                Map.of(
                        "finding", finding.findingId().toString(),
                        "requirement", requirement == null ? "-" : requirement,
                        "status", finding.status().name()));
    }
}
