package dev.proofmark.certificate.grievance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.grievance.domain.Entry;
import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a case is, for whoever raised it (ISO/IEC 17021-1:2015, 9.7 and 9.8): state, days, and the outcome once they
 * were told of it; nothing of how it is handled.
 *
 * @param ending null until they were told
 * @param outcome what they were told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandingView(
        String reference,
        String state,
        LocalDate receivedOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate validatedOn,
        List<LocalDate> progressReportedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate closedOn,
        @Nullable String ending,
        @Nullable String outcome) {

    static StandingView of(Grievance grievance) {
        Optional<Step> told = grievance
                .last(Step.Notified.class)
                .flatMap(_ -> grievance.last(Step.Decided.class).or(() -> grievance.last(Step.Rejected.class)))
                .map(Entry::step);
        return new StandingView(
                grievance.identity().reference(),
                grievance.state().name(),
                grievance.identity().receivedOn(),
                grievance.dayOf(Step.Acknowledged.class),
                grievance.dayOf(Step.Validated.class),
                grievance.history().stream()
                        .filter(entry -> entry.step() instanceof Step.ProgressReported)
                        .map(Entry::on)
                        .toList(),
                grievance.dayOf(Step.Decided.class),
                grievance.dayOf(Step.Notified.class),
                grievance.dayOf(Step.Closed.class),
                told.map(StandingView::ending).orElse(null),
                told.map(StandingView::outcome).orElse(null));
    }

    private static String ending(Step step) {
        return step instanceof Step.Decided decided ? decided.conclusion().name() : "REJECTED";
    }

    private static @Nullable String outcome(Step step) {
        return switch (step) {
            case Step.Decided decided -> decided.outcome();
            case Step.Rejected rejected -> rejected.reason();
            case Step.Acknowledged _,
                    Step.Validated _,
                    Step.Assigned _,
                    Step.Referred _,
                    Step.Answered _,
                    Step.Noted _,
                    Step.ProgressReported _,
                    Step.Notified _,
                    Step.Closed _ -> null;
        };
    }
}
