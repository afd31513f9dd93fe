package dev.proofmark.application.application.domain;

import dev.proofmark.application.application.domain.ApplicationCommand.Close;
import dev.proofmark.application.application.domain.ApplicationCommand.ConcludeReview;
import dev.proofmark.application.application.domain.ApplicationCommand.DescribeSourceCertificate;
import dev.proofmark.application.application.domain.ApplicationCommand.Edit;
import dev.proofmark.application.application.domain.ApplicationCommand.OfferAgreement;
import dev.proofmark.application.application.domain.ApplicationCommand.OfferQuotation;
import dev.proofmark.application.application.domain.ApplicationCommand.ProvideInformation;
import dev.proofmark.application.application.domain.ApplicationCommand.RecordPreTransferReview;
import dev.proofmark.application.application.domain.ApplicationCommand.RecordReview;
import dev.proofmark.application.application.domain.ApplicationCommand.RequestInformation;
import dev.proofmark.application.application.domain.ApplicationCommand.SignAgreement;
import dev.proofmark.application.application.domain.ApplicationCommand.StateApplicability;
import dev.proofmark.application.application.domain.ApplicationCommand.Submit;
import dev.proofmark.application.application.domain.ApplicationCommand.Withdraw;
import dev.proofmark.application.review.domain.Bar;
import dev.proofmark.application.review.domain.ImpartialityAssessment;
import dev.proofmark.application.review.domain.Review;
import dev.proofmark.application.review.domain.ReviewRecord;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * I-02: whoever advised the client or worked for it does nothing for the body in its case until two years after, and what
 * the body or a related body advised on is not certified (ISO/IEC 17021-1:2015, 5.2.5, 5.2.7 and 5.2.10).
 */
final class ImpartialityRules {

    private static final String RULE = "I-02";

    private ImpartialityRules() {}

    /** Why the person who gives this command for the body may not: they are named as barred. */
    static Optional<Refusal> refusalOfActor(Application application, ApplicationCommand command) {
        return switch (command) {
            case RecordReview record -> refusalOfRecording(application, record.review());
            case RecordPreTransferReview record ->
                refusal(
                        application,
                        record.review().reviewedBy(),
                        record.review().reviewedOn());
            case RequestInformation ask ->
                refusal(application, ask.request().requestedBy(), ask.request().requestedOn());
            case ConcludeReview conclude ->
                refusal(
                        application,
                        conclude.conclusion().concludedBy(),
                        conclude.conclusion().concludedOn());
            case OfferQuotation offer ->
                refusal(
                        application,
                        offer.quotation().offeredBy(),
                        offer.quotation().offeredOn());
            case OfferAgreement offer ->
                refusal(application, offer.offer().offeredBy(), offer.offer().offeredOn());
            case Edit _,
                    StateApplicability _,
                    DescribeSourceCertificate _,
                    Submit _,
                    Withdraw _,
                    ProvideInformation _,
                    SignAgreement _,
                    Close _ -> Optional.empty();
        };
    }

    /** By what was recorded before too: nobody who is barred records that they are not. */
    private static Optional<Refusal> refusalOfRecording(Application application, ReviewRecord review) {
        return refusal(application, review.reviewedBy(), review.recordedOn())
                .or(() -> refusal(review.impartiality(), review.reviewedBy(), review.recordedOn()));
    }

    private static Optional<Refusal> refusal(Application application, String personId, LocalDate day) {
        Review review = application.review();
        return review == null ? Optional.empty() : refusal(review.recorded().impartiality(), personId, day);
    }

    private static Optional<Refusal> refusal(
            @Nullable ImpartialityAssessment assessment, String personId, LocalDate day) {
        return Optional.ofNullable(assessment)
                .flatMap(known -> known.barOf(personId, day))
                .map(bar -> refused(words(bar)));
    }

    private static FieldRefusal words(Bar bar) {
        LocalDate until = bar.until();
        return until == null
                ? new FieldRefusal("", "barred-person-no-end", Map.of("person", bar.personId()))
                : new FieldRefusal("", "barred-person", Map.of("person", bar.personId(), "until", until.toString()));
    }

    /** Why this review does not let the application be accepted. */
    static Optional<Refusal> refusalOfAcceptance(Application application, ReviewRecord recorded, LocalDate today) {
        Consultancy consultancy = application.content().consultancy();
        ImpartialityAssessment assessment = recorded.impartiality();
        if (assessment == null) {
            return consultancy != null && Boolean.TRUE.equals(consultancy.received())
                    ? Optional.of(refused(FieldRefusal.of("/impartiality", "impartiality-not-assessed")))
                    : Optional.empty();
        }
        LocalDate endedOn = consultancy == null ? null : consultancy.endedOn();
        return assessment.objection(endedOn, today).map(ImpartialityRules::refused);
    }

    private static Refusal refused(FieldRefusal field) {
        return new Refusal(RULE, List.of(field), Map.of());
    }
}
