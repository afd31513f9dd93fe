package dev.proofmark.application.application.domain;

import static dev.proofmark.application.application.domain.ApplicationRules.unannounced;
import static dev.proofmark.application.application.domain.ApplicationRules.wrongState;
import static dev.proofmark.application.application.domain.ApplicationStatus.ACCEPTED;
import static dev.proofmark.application.application.domain.ApplicationStatus.DECLINED;
import static dev.proofmark.application.application.domain.ApplicationStatus.INFO_REQUESTED;
import static dev.proofmark.application.application.domain.ApplicationStatus.UNDER_REVIEW;

import dev.proofmark.application.application.domain.ApplicationCommand.ConcludeReview;
import dev.proofmark.application.application.domain.ApplicationCommand.ProvideInformation;
import dev.proofmark.application.application.domain.ApplicationCommand.RecordPreTransferReview;
import dev.proofmark.application.application.domain.ApplicationCommand.RecordReview;
import dev.proofmark.application.application.domain.ApplicationCommand.RequestInformation;
import dev.proofmark.application.review.domain.ImpartialityAssessment;
import dev.proofmark.application.review.domain.InformationRequest;
import dev.proofmark.application.review.domain.Review;
import dev.proofmark.application.review.domain.ReviewConclusion;
import dev.proofmark.application.review.domain.ReviewOutcome;
import dev.proofmark.application.review.domain.ReviewRecord;
import dev.proofmark.application.transfer.domain.Transfer;
import dev.proofmark.application.transfer.domain.TransferRules;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of {@link ApplicationRules}' table that are about the review (ISO/IEC 17021-1:2015, 9.1.2). */
final class ReviewRules {

    private ReviewRules() {}

    static Outcome<Application, ApplicationEvent> record(Application application, RecordReview command) {
        List<FieldRefusal> mistakes = mistakes(application, command.review());
        if (!mistakes.isEmpty()) {
            return Outcome.refused(Refusal.validation(mistakes));
        }
        Application recorded = application.with(new Review(command.review(), null));
        return switch (application.status()) {
            case SUBMITTED, UNDER_REVIEW -> unannounced(recorded.with(UNDER_REVIEW));
            case INFO_REQUESTED -> unannounced(recorded);
            case DRAFT, ACCEPTED, DECLINED, WITHDRAWN, CONTRACTED, CLOSED -> wrongState(application, command);
        };
    }

    private static List<FieldRefusal> mistakes(Application application, ReviewRecord review) {
        List<FieldRefusal> mistakes = new ArrayList<>();
        if (review.auditActivity() != null && !application.kind().needsAuditActivity()) {
            mistakes.add(FieldRefusal.of("/auditActivity", "not-for-this-kind"));
        }
        ImpartialityAssessment assessment = review.impartiality();
        mistakes.addAll(assessment == null ? List.of() : assessment.mistakes(review.recordedOn()));
        return mistakes;
    }

    /** A finding of its own beside the four checks, and like them only during the review. */
    static Outcome<Application, ApplicationEvent> recordPreTransfer(
            Application application, RecordPreTransferReview command) {
        Transfer transfer = application.transfer();
        if (transfer == null) {
            return Outcome.refused(Refusal.of(ApplicationRules.NOT_A_TRANSFER));
        }
        return switch (application.status()) {
            case SUBMITTED -> Outcome.refused(Refusal.of("I-01"));
            case UNDER_REVIEW, INFO_REQUESTED -> unannounced(application.with(transfer.with(command.review())));
            case DRAFT, ACCEPTED, DECLINED, WITHDRAWN, CONTRACTED, CLOSED -> wrongState(application, command);
        };
    }

    /** One question at a time: whoever reads the application knows which one its changes answer. */
    static Outcome<Application, ApplicationEvent> requestInformation(
            Application application, RequestInformation command) {
        return switch (application.status()) {
            case SUBMITTED -> Outcome.refused(Refusal.of("I-01"));
            case UNDER_REVIEW -> {
                InformationRequest request = command.request();
                Optional<Refusal> refusal = request.refusal(command.clientReadsKorean());
                yield refusal.isPresent() ? Outcome.refused(refusal.get()) : asked(application, request);
            }
            case DRAFT, INFO_REQUESTED, ACCEPTED, DECLINED, WITHDRAWN, CONTRACTED, CLOSED ->
                wrongState(application, command);
        };
    }

    private static Outcome<Application, ApplicationEvent> asked(Application application, InformationRequest request) {
        List<InformationRequest> requests = new ArrayList<>(application.informationRequests());
        requests.add(request);
        Application asked = application.with(requests).with(INFO_REQUESTED);
        return Outcome.accepted(asked, new ApplicationEvent.InformationRequested(asked, request));
    }

    /** As complete as at its first submission; the body hears of what it now says. */
    static Outcome<Application, ApplicationEvent> provideInformation(
            Application application, ProvideInformation command) {
        if (application.status() != INFO_REQUESTED) {
            return wrongState(application, command);
        }
        Optional<InformationRequest> open = application
                .openInformationRequest()
                .filter(request -> request.id().equals(command.requestId()));
        if (open.isEmpty()) {
            return Outcome.refused(Refusal.of("information-request-answered"));
        }
        List<FieldRefusal> missing = Completeness.missing(application, command.requirements());
        return missing.isEmpty()
                ? answered(
                        application,
                        open.get().answered(command.answer()),
                        command.answer().answeredOn())
                : Outcome.refused(Refusal.validation(missing));
    }

    private static Outcome<Application, ApplicationEvent> answered(
            Application application, InformationRequest request, LocalDate today) {
        List<InformationRequest> requests = application.informationRequests().stream()
                .map(known -> known.id().equals(request.id()) ? request : known)
                .toList();
        Application answered = application.with(requests).with(UNDER_REVIEW);
        return Outcome.accepted(answered, new ApplicationEvent.Submitted(answered, today));
    }

    /** I-01: no end without a recorded review; I-04 and the reasons are the review's own to check. */
    static Outcome<Application, ApplicationEvent> conclude(Application application, ConcludeReview command) {
        ReviewConclusion conclusion = command.conclusion();
        Review review = application.review();
        return switch (application.status()) {
            case SUBMITTED -> Outcome.refused(Refusal.of("I-01"));
            case UNDER_REVIEW ->
                review == null ? Outcome.refused(Refusal.of("I-01")) : concluded(application, review, conclusion);
            case INFO_REQUESTED ->
                review == null || !mayDecline(application, conclusion)
                        ? Outcome.refused(Refusal.of("information-request-open"))
                        : concluded(application, review, conclusion);
            case DRAFT, ACCEPTED, DECLINED, WITHDRAWN, CONTRACTED, CLOSED -> wrongState(application, command);
        };
    }

    /** A client that let its time pass may be declined; it is not accepted on what the body found insufficient. */
    private static boolean mayDecline(Application application, ReviewConclusion conclusion) {
        return conclusion.outcome() == ReviewOutcome.DECLINED
                && application
                        .openInformationRequest()
                        .filter(request -> request.isOverdue(conclusion.concludedOn()))
                        .isPresent();
    }

    private static Outcome<Application, ApplicationEvent> concluded(
            Application application, Review review, ReviewConclusion conclusion) {
        Optional<Refusal> refusal =
                review.refusalOf(conclusion).or(() -> refusalOfAcceptance(application, review.recorded(), conclusion));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Application concluded = application.with(review.concluded(conclusion));
        LocalDate today = conclusion.concludedOn();
        return switch (conclusion.outcome()) {
            case ACCEPTED -> {
                Application accepted = concluded.with(ACCEPTED);
                yield Outcome.accepted(accepted, new ApplicationEvent.Accepted(accepted, today));
            }
            case DECLINED -> {
                Application declined = concluded.with(DECLINED);
                yield Outcome.accepted(declined, new ApplicationEvent.Declined(declined, today));
            }
        };
    }

    /** What cannot be accepted can still be declined. */
    private static Optional<Refusal> refusalOfAcceptance(
            Application application, ReviewRecord review, ReviewConclusion conclusion) {
        LocalDate today = conclusion.concludedOn();
        return switch (conclusion.outcome()) {
            case ACCEPTED ->
                ImpartialityRules.refusalOfAcceptance(application, review, today)
                        .or(() -> refusalForItsKind(application, review, today));
            case DECLINED -> Optional.empty();
        };
    }

    /** I-34 for what is added to a certification, I-35 for what is taken over from another body. */
    private static Optional<Refusal> refusalForItsKind(Application application, ReviewRecord review, LocalDate today) {
        if (application.kind().needsAuditActivity() && review.auditActivity() == null) {
            return Optional.of(Refusal.at("I-34", "/auditActivity"));
        }
        Transfer transfer = application.transfer();
        return transfer == null
                ? Optional.empty()
                : TransferRules.refusal(transfer, review.withinAccreditation(), today);
    }
}
