package dev.proofmark.certificate.decision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.decision.domain.CertificationDecision;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.Finding;
import dev.proofmark.certificate.decision.domain.InputHash;
import dev.proofmark.certificate.decision.domain.Recommendation;
import dev.proofmark.certificate.decision.domain.TeamMember;
import dev.proofmark.certificate.decision.domain.TechnicalReview;
import dev.proofmark.certificate.decision.usecase.FileWithDecisions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certification file as staff see it.
 *
 * @param waitingFor what is still to come before it can be reviewed
 */
public record FileView(
        UUID id,
        UUID certificationId,
        UUID organisationId,
        String status,
        List<String> waitingFor,
        List<Member> team,
        List<FindingView> findings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RecommendationView recommendation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReviewView review,
        List<DecisionView> decisions) {

    /** Somebody who took part in an audit of the case. */
    public record Member(String personId, String role) {}

    /** The newest known state of a finding. */
    public record FindingView(UUID findingId, String grade, String requirement, String status) {}

    /** What the audit team recommends. */
    public record RecommendationView(
            UUID auditId, String recommendation, String madeBy, LocalDate madeOn, LocalDate lastDayOfStage2) {}

    /** The technical review. */
    public record ReviewView(boolean sufficient, String comment, String reviewedBy, Instant reviewedAt) {}

    /** A decision with what it rested on. */
    public record DecisionView(
            UUID decisionId,
            String kind,
            String outcome,
            String rationale,
            String decidedBy,
            LocalDate decidedOn,
            Instant decidedAt,
            List<InputView> inputs) {}

    /** An input of a decision by its hash. */
    public record InputView(String type, UUID id, String sha256) {}

    static FileView of(FileWithDecisions seen) {
        return of(seen.file(), seen.decisions());
    }

    /** Without the decisions, for lists. */
    static FileView of(CertificationFile file) {
        return of(file, List.of());
    }

    private static FileView of(CertificationFile file, List<CertificationDecision> decisions) {
        return new FileView(
                file.id(),
                file.certificationId(),
                file.organisationId(),
                file.status().name(),
                file.waitingFor().stream().map(Enum::name).toList(),
                file.facts().team().stream().map(FileView::member).toList(),
                file.facts().findings().stream().map(FileView::finding).toList(),
                recommendation(file.facts().recommendation()),
                review(file.review()),
                decisions.stream().map(FileView::decision).toList());
    }

    private static Member member(TeamMember member) {
        return new Member(member.personId(), member.role());
    }

    private static FindingView finding(Finding finding) {
        return new FindingView(
                finding.id(),
                finding.grade().name(),
                finding.requirement(),
                finding.status().name());
    }

    private static @Nullable RecommendationView recommendation(@Nullable Recommendation made) {
        return made == null
                ? null
                : new RecommendationView(
                        made.auditId(), made.kind().name(), made.madeBy(), made.madeOn(), made.lastDayOfStage2());
    }

    private static @Nullable ReviewView review(@Nullable TechnicalReview made) {
        return made == null
                ? null
                : new ReviewView(made.sufficient(), made.comment(), made.reviewedBy(), made.reviewedAt());
    }

    private static DecisionView decision(CertificationDecision decision) {
        return new DecisionView(
                decision.id(),
                decision.kind().name(),
                decision.outcome().name(),
                decision.rationale(),
                decision.decidedBy(),
                decision.decidedOn(),
                decision.decidedAt(),
                decision.inputs().stream().map(FileView::input).toList());
    }

    private static InputView input(InputHash input) {
        return new InputView(input.type(), input.id(), input.sha256());
    }
}
