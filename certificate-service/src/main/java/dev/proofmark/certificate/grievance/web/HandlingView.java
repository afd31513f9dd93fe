package dev.proofmark.certificate.grievance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.grievance.domain.Entry;
import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.certificate.grievance.domain.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a case is handled, for those who handle it or watch over it.
 *
 * @param actBy by when whoever raised it is to hear of the body
 * @param raisedBy opaque id of who appealed; who complained is confidential and stands with the contact
 * @param history empty in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandlingView(
        @Nullable LocalDate actBy,
        @Nullable String raisedBy,
        @Nullable String handler,
        Set<String> personsConcerned,
        @Nullable ReferralView referral,
        @Nullable DecisionView decision,
        @Nullable String publication,
        List<StepView> history) {

    /** The referral of a complaint to its client. */
    public record ReferralView(LocalDate answerBy, boolean answered) {}

    /** The decision, before whoever raised it is told. */
    public record DecisionView(
            String conclusion, String outcome, String consequence, String decidedBy, LocalDate decidedOn) {}

    static HandlingView of(Grievance grievance, boolean withHistory) {
        return new HandlingView(
                grievance.actBy(),
                grievance.kind() == GrievanceKind.APPEAL ? grievance.identity().raisedBy() : null,
                grievance.handler(),
                grievance.personsConcerned(),
                grievance
                        .referral()
                        .map(referral -> new ReferralView(referral.answerBy(), grievance.answered()))
                        .orElse(null),
                grievance.last(Step.Decided.class).map(HandlingView::decision).orElse(null),
                grievance.last(Step.Closed.class).map(HandlingView::publication).orElse(null),
                withHistory ? grievance.history().stream().map(StepView::of).toList() : List.of());
    }

    private static DecisionView decision(Entry entry) {
        Step.Decided decided = (Step.Decided) entry.step();
        return new DecisionView(
                decided.conclusion().name(),
                decided.outcome(),
                decided.consequence().name(),
                entry.by(),
                entry.on());
    }

    private static String publication(Entry entry) {
        String text = ((Step.Closed) entry.step()).publication();
        return text == null ? "NONE" : "AGREED";
    }
}
