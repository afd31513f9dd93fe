package dev.proofmark.certificate.decision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.certificate.domain.CertificateHolder;
import dev.proofmark.certificate.decision.domain.CertificationDecision;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.Committee;
import dev.proofmark.certificate.decision.domain.Completeness;
import dev.proofmark.certificate.decision.domain.Finding;
import dev.proofmark.certificate.decision.domain.InputHash;
import dev.proofmark.certificate.decision.domain.Recommendation;
import dev.proofmark.certificate.decision.domain.SectionReview;
import dev.proofmark.certificate.decision.domain.TechnicalReview;
import dev.proofmark.certificate.decision.domain.Vote;
import dev.proofmark.certificate.decision.usecase.FileWithDecisions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A certification file as staff see it.
 *
 * @param organisationNameKorean as it was agreed; absent while nothing was
 * @param organisationNameEnglish likewise
 * @param kind what is decided about
 * @param certificateId the certificate concerned, where there is one
 * @param waitingFor what is still to come before it can be reviewed
 * @param completeness what its decision needs, item by item
 * @param team everybody who took part in its audits or evaluations
 * @param evaluation of a product: what was agreed and what the laboratory reports
 * @param committee that decides on it; absent where one person does
 * @param votes of a committee
 * @param proposal what somebody proposes, where a person opened it
 */
public record FileView(
        UUID id,
        UUID certificationId,
        UUID organisationId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String organisationNameKorean,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String organisationNameEnglish,
        String kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID certificateId,
        String status,
        List<String> waitingFor,
        List<CompletenessView> completeness,
        List<Member> team,
        List<FindingView> findings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EvaluationView evaluation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RecommendationView recommendation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProposalView proposal,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReviewView review,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CommitteeView committee,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<VoteView> votes,
        List<DecisionView> decisions) {

    /** Somebody who took part in an audit or evaluation of the case. */
    public record Member(String personId, String role) {}

    /** The newest known state of a finding. */
    public record FindingView(UUID findingId, String grade, String requirement, String status) {}

    /**
     * What the audit team or the evaluator recommends.
     *
     * @param auditId after which audit; absent after an evaluation, like the last day of stage 2
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RecommendationView(
            @Nullable UUID auditId,
            String recommendation,
            String madeBy,
            LocalDate madeOn,
            @Nullable LocalDate lastDayOfStage2) {}

    /**
     * How an input of the decision stands.
     *
     * @param sources the applications, audits, evaluations or findings that it came from; of findings that are open, those
     */
    public record CompletenessView(String item, String state, String source, List<UUID> sources) {}

    /** The technical review, of the whole or section by section. */
    public record ReviewView(
            boolean sufficient,
            String comment,
            String reviewedBy,
            Instant reviewedAt,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SectionView> sections) {}

    /** The verdict on a section. */
    public record SectionView(String section, String verdict, String comment) {}

    /** A decision with what it rested on. */
    public record DecisionView(
            UUID decisionId,
            String kind,
            String outcome,
            String rationale,
            String decidedBy,
            LocalDate decidedOn,
            Instant decidedAt,
            long fileVersion,
            List<InputView> inputs) {}

    /** An input of a decision by its hash. */
    public record InputView(String type, UUID id, String sha256) {}

    /**
     * The committee whose matter it is.
     *
     * @param quorum how many members have to vote
     * @param majority how many of the votes have to agree
     */
    public record CommitteeView(int quorum, String majority) {
        static CommitteeView of(Committee committee) {
            return new CommitteeView(committee.quorum(), committee.majority().name());
        }
    }

    /** A committee member's vote; a decision rests on those on its version of the file. */
    public record VoteView(
            UUID voteId,
            String kind,
            String outcome,
            String rationale,
            String votedBy,
            LocalDate votedOn,
            long fileVersion) {}

    static FileView of(FileWithDecisions seen, @Nullable Committee committee) {
        return of(seen.file(), seen.decisions(), committee, seen.votes());
    }

    /** Without the decisions, for lists. */
    static FileView of(CertificationFile file) {
        return of(file, List.of(), null, List.of());
    }

    private static FileView of(
            CertificationFile file,
            List<CertificationDecision> decisions,
            @Nullable Committee committee,
            List<Vote> votes) {
        return new FileView(
                file.id(),
                file.certificationId(),
                file.organisationId(),
                file.client().map(CertificateHolder::legalNameKorean).orElse(null),
                file.client().map(CertificateHolder::legalNameEnglish).orElse(null),
                file.kind().name(),
                file.matter().certificateId(),
                file.status().name(),
                file.waitingFor().stream().map(Enum::name).toList(),
                file.completeness().stream().map(FileView::completeness).toList(),
                members(file),
                file.facts().findings().stream().map(FileView::finding).toList(),
                EvaluationView.of(file),
                file.recommendation().map(made -> recommendation(file, made)).orElse(null),
                file.proposal() == null ? null : ProposalView.of(file),
                review(file.review()),
                committee == null ? null : CommitteeView.of(committee),
                votes.stream().map(FileView::vote).toList(),
                decisions.stream().map(FileView::decision).toList());
    }

    private static List<Member> members(CertificationFile file) {
        return Stream.concat(
                        file.facts().team().stream().map(member -> new Member(member.personId(), member.role())),
                        file.facts().evaluations().values().stream()
                                .flatMap(evaluation -> evaluation.team().stream())
                                .map(member -> new Member(member.personId(), member.role()))
                                .sorted(Comparator.comparing(Member::personId).thenComparing(Member::role)))
                .distinct()
                .toList();
    }

    private static FindingView finding(Finding finding) {
        return new FindingView(
                finding.id(),
                finding.grade().name(),
                finding.requirement(),
                finding.status().name());
    }

    private static RecommendationView recommendation(CertificationFile file, Recommendation made) {
        return new RecommendationView(
                file.evaluation().isPresent() ? null : made.auditId(),
                made.kind().name(),
                made.madeBy(),
                made.madeOn(),
                made.lastDayOfStage2());
    }

    private static @Nullable ReviewView review(@Nullable TechnicalReview made) {
        return made == null
                ? null
                : new ReviewView(
                        made.sufficient(),
                        made.comment(),
                        made.reviewedBy(),
                        made.reviewedAt(),
                        made.sections().stream().map(FileView::section).toList());
    }

    private static SectionView section(SectionReview section) {
        return new SectionView(
                section.section().name(),
                (section.sufficient() ? ReviewRequest.Verdict.SUFFICIENT : ReviewRequest.Verdict.INSUFFICIENT).name(),
                section.comment());
    }

    private static CompletenessView completeness(Completeness item) {
        return new CompletenessView(
                item.item().name(), item.state().name(), item.source().name(), item.sources());
    }

    private static VoteView vote(Vote vote) {
        return new VoteView(
                vote.id(),
                vote.kind().name(),
                vote.outcome().name(),
                vote.rationale(),
                vote.votedBy(),
                vote.votedOn(),
                vote.fileVersion());
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
                decision.fileVersion(),
                decision.inputs().stream().map(FileView::input).toList());
    }

    private static InputView input(InputHash input) {
        return new InputView(input.type(), input.id(), input.sha256());
    }
}
