package dev.proofmark.certificate.grievance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.grievance.domain.Entry;
import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.Step;
import dev.proofmark.certificate.grievance.domain.Subject;
import dev.proofmark.certificate.grievance.usecase.DisputedDecision;
import dev.proofmark.certificate.grievance.usecase.SeenGrievance;
import dev.proofmark.platform.commands.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint or an appeal: whoever raised it sees how far it is, those who handle it how.
 *
 * @param certificationId of an appeal's decision; of a complaint's client for those who handle it
 * @param disputedDecision what an appeal is against, where one alone is read
 * @param handling null for whoever raised it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GrievanceView(
        UUID id,
        String reference,
        String state,
        String concern,
        @Nullable String certificateNumber,
        @Nullable UUID decisionId,
        @Nullable DisputedDecisionView disputedDecision,
        @Nullable UUID certificationId,
        @Nullable UUID organisationId,
        String statement,
        String language,
        StandingView standing,
        List<ProgressView> progressReports,
        @Nullable HandlingView handling) {

    /** What whoever raised it was told on the way. */
    public record ProgressView(LocalDate on, String text) {}

    static GrievanceView of(SeenGrievance seen) {
        return of(seen, true);
    }

    /** Without the history, for lists. */
    static GrievanceView listed(SeenGrievance seen) {
        return of(seen, false);
    }

    /** With its version, for answers to commands. */
    static Answer answer(SeenGrievance seen) {
        return Answer.ok(of(seen), seen.grievance().version());
    }

    private static GrievanceView of(SeenGrievance seen, boolean withHistory) {
        Grievance grievance = seen.grievance();
        Subject subject = grievance.subject();
        DisputedDecision disputed = seen.disputed();
        boolean knowsTheClient = seen.inside() || subject.decisionId() != null;
        return new GrievanceView(
                grievance.id(),
                grievance.identity().reference(),
                grievance.state().name(),
                subject.concern().name(),
                subject.certificateNumber(),
                subject.decisionId(),
                disputed == null ? null : DisputedDecisionView.of(disputed, seen.inside()),
                knowsTheClient ? subject.certificationId() : null,
                knowsTheClient ? subject.organisationId() : null,
                grievance.statement(),
                grievance.identity().language(),
                StandingView.of(grievance),
                grievance.history().stream()
                        .filter(entry -> entry.step() instanceof Step.ProgressReported)
                        .map(GrievanceView::progress)
                        .toList(),
                seen.inside() ? HandlingView.of(grievance, withHistory) : null);
    }

    private static ProgressView progress(Entry entry) {
        return new ProgressView(entry.on(), ((Step.ProgressReported) entry.step()).text());
    }
}
