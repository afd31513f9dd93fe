package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.domain.ClientResponse;
import dev.proofmark.audit.finding.domain.Evidence;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.domain.FollowUp;
import dev.proofmark.audit.finding.domain.Judgement;
import dev.proofmark.audit.finding.domain.Verification;
import dev.proofmark.audit.finding.usecase.SeenFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding as it is shown: the client sees no internal notes. */
public record FindingView(
        UUID id,
        UUID auditId,
        UUID certificationId,
        UUID organisationId,
        String grade,
        @Nullable String requirement,
        String statement,
        @Nullable String evidence,
        @Nullable UUID repeats,
        @Nullable String device,
        int revision,
        String status,
        String raisedBy,
        LocalDate raisedOn,
        @Nullable LocalDate respondBy,
        @Nullable LocalDate closeBy,
        List<ResponseView> responses,
        List<JudgementView> judgements,
        List<EvidenceView> evidenceOfAction,
        List<VerificationView> verifications) {

    /** The client's answer. */
    public record ResponseView(String correction, String cause, String correctiveAction, LocalDate givenOn) {}

    /** The team's judgement: its reason is told to the client, its note is not. */
    public record JudgementView(
            boolean accepted,
            @Nullable String reason,
            @Nullable String note,
            String judgedBy,
            LocalDate judgedOn) {}

    /** What the client has shown. */
    public record EvidenceView(String description, @Nullable String sha256, LocalDate submittedOn) {}

    /** The team's verification. */
    public record VerificationView(
            boolean effective, String method, @Nullable String note, String verifiedBy, LocalDate verifiedOn) {}

    static FindingView of(SeenFinding seen) {
        Finding finding = seen.finding();
        FollowUp said = finding.followUp();
        return new FindingView(
                finding.id(),
                finding.identity().auditId(),
                finding.identity().certificationId(),
                finding.identity().organisationId(),
                finding.content().grade().name(),
                finding.content().requirement(),
                finding.content().statement(),
                finding.content().evidence(),
                finding.content().repeats(),
                seen.client() ? null : finding.source().device(),
                finding.source().revision(),
                finding.status().name(),
                finding.raisedBy(),
                finding.raisedOn(),
                finding.dates().respondBy(),
                finding.dates().closeBy(),
                said.responses().stream().map(FindingView::response).toList(),
                said.judgements().stream()
                        .map(judgement -> judgement(judgement, seen.client()))
                        .toList(),
                said.evidence().stream().map(FindingView::evidence).toList(),
                said.verifications().stream()
                        .map(verification -> verification(verification, seen.client()))
                        .toList());
    }

    private static ResponseView response(ClientResponse response) {
        return new ResponseView(response.correction(), response.cause(), response.correctiveAction(), response.on());
    }

    private static JudgementView judgement(Judgement judgement, boolean client) {
        return new JudgementView(
                judgement.accepted(),
                judgement.accepted() ? null : judgement.text(),
                judgement.accepted() && !client ? judgement.text() : null,
                judgement.by(),
                judgement.on());
    }

    private static EvidenceView evidence(Evidence evidence) {
        return new EvidenceView(evidence.description(), evidence.sha256(), evidence.on());
    }

    private static VerificationView verification(Verification verification, boolean client) {
        return new VerificationView(
                verification.effective(),
                verification.method(),
                client ? null : verification.note(),
                verification.by(),
                verification.on());
    }
}
