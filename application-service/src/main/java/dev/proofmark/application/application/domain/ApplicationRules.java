package dev.proofmark.application.application.domain;

import static dev.proofmark.application.application.domain.ApplicationStatus.ACCEPTED;
import static dev.proofmark.application.application.domain.ApplicationStatus.CLOSED;
import static dev.proofmark.application.application.domain.ApplicationStatus.CONTRACTED;
import static dev.proofmark.application.application.domain.ApplicationStatus.DRAFT;
import static dev.proofmark.application.application.domain.ApplicationStatus.WITHDRAWN;

import dev.proofmark.application.agreement.domain.Agreement;
import dev.proofmark.application.agreement.domain.AgreementOffer;
import dev.proofmark.application.agreement.domain.AgreementSignature;
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
import dev.proofmark.application.quotation.domain.Quotation;
import dev.proofmark.application.transfer.domain.Transfer;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides every command on an application (ISO/IEC 17021-1:2015, 9.1.1, 9.1.2 and 5.1.2).
 *
 * <pre>
 *                           DRAFT      SUBMITTED     UNDER_REVIEW       INFO_REQUESTED ACCEPTED    DECLINED WITHDRAWN CONTRACTED CLOSED
 * Edit                      stays      –             –                  stays          –           –        –         –          –
 * StateApplicability        stays      –             –                  stays          –           –        –         –          –
 * DescribeSourceCertificate stays      –             –                  stays          –           –        –         –          –
 * Submit                    SUBMITTED  –             –                  –              –           –        –         –          –
 * Withdraw                  WITHDRAWN  WITHDRAWN     WITHDRAWN          WITHDRAWN      WITHDRAWN   –        –         –          –
 * RecordReview              –          UNDER_REVIEW  stays              stays          –           –        –         –          –
 * RecordPreTransferReview   –          I-01          stays              stays          –           –        –         –          –
 * RequestInformation        –          I-01          INFO_REQUESTED     –              –           –        –         –          –
 * ProvideInformation        –          –             –                  UNDER_REVIEW   –           –        –         –          –
 * ConcludeReview            –          I-01          ACCEPTED, DECLINED DECLINED       –           –        –         –          –
 * OfferQuotation            –          –             –                  –              stays       –        –         –          –
 * OfferAgreement            –          –             –                  –              stays       –        –         –          –
 * SignAgreement             –          –             –                  –              CONTRACTED  –        –         –          –
 * Close                     –          –             –                  –              –           –        –         CLOSED     –
 * </pre>
 */
public final class ApplicationRules {

    static final String NOT_A_TRANSFER = "not-a-transfer";

    /** What schemes call the statement of applicability. */
    private static final String STATEMENT = "soa";

    private ApplicationRules() {}

    /** The application after the command with what has happened, or the rule that forbids it. */
    public static Outcome<Application, ApplicationEvent> decide(Application application, ApplicationCommand command) {
        return ImpartialityRules.refusalOfActor(application, command)
                .<Outcome<Application, ApplicationEvent>>map(Outcome::refused)
                .orElseGet(() -> carryOut(application, command));
    }

    private static Outcome<Application, ApplicationEvent> carryOut(
            Application application, ApplicationCommand command) {
        return switch (command) {
            case Edit edit -> edit(application, edit);
            case StateApplicability state -> stateApplicability(application, state);
            case DescribeSourceCertificate describe -> describe(application, describe);
            case Submit submit -> submit(application, submit);
            case Withdraw withdraw -> withdraw(application, withdraw);
            case RecordReview record -> ReviewRules.record(application, record);
            case RecordPreTransferReview record -> ReviewRules.recordPreTransfer(application, record);
            case RequestInformation request -> ReviewRules.requestInformation(application, request);
            case ProvideInformation provide -> ReviewRules.provideInformation(application, provide);
            case ConcludeReview conclude -> ReviewRules.conclude(application, conclude);
            case OfferQuotation offer -> offerQuotation(application, offer);
            case OfferAgreement offer -> offerAgreement(application, offer);
            case SignAgreement sign -> signAgreement(application, sign.signature());
            case Close close -> close(application, close);
        };
    }

    private static Outcome<Application, ApplicationEvent> edit(Application application, Edit edit) {
        if (!application.isTheClients()) {
            return wrongState(application, edit);
        }
        List<FieldRefusal> refusals = ContentRules.refusals(edit.content(), edit.requirements());
        return refusals.isEmpty()
                ? unannounced(application.with(edit.content()))
                : Outcome.refused(Refusal.validation(refusals));
    }

    private static Outcome<Application, ApplicationEvent> stateApplicability(
            Application application, StateApplicability state) {
        if (!application.isTheClients()) {
            return wrongState(application, state);
        }
        if (!state.requirements().asksFor(STATEMENT)) {
            return Outcome.refused(Refusal.of("not-for-this-scheme"));
        }
        List<FieldRefusal> refusals = ContentRules.refusals(state.statement(), state.requirements());
        return refusals.isEmpty()
                ? unannounced(application.with(state.statement()))
                : Outcome.refused(Refusal.validation(refusals));
    }

    private static Outcome<Application, ApplicationEvent> describe(
            Application application, DescribeSourceCertificate describe) {
        Transfer transfer = application.transfer();
        if (transfer == null) {
            return Outcome.refused(Refusal.of(NOT_A_TRANSFER));
        }
        return application.isTheClients()
                ? unannounced(application.with(transfer.with(describe.source())))
                : wrongState(application, describe);
    }

    /** Complete or not at all; from then on the content stays as it is (9.1.1). */
    private static Outcome<Application, ApplicationEvent> submit(Application application, Submit submit) {
        if (application.status() != DRAFT) {
            return wrongState(application, submit);
        }
        List<FieldRefusal> missing = Completeness.missing(application, submit.requirements());
        if (!missing.isEmpty()) {
            return Outcome.refused(Refusal.validation(missing));
        }
        Application submitted = application.submitted(submit.today());
        return Outcome.accepted(submitted, new ApplicationEvent.Submitted(submitted, submit.today()));
    }

    /** A draft disappears quietly: nobody else has heard of it. */
    private static Outcome<Application, ApplicationEvent> withdraw(Application application, Withdraw withdraw) {
        Application withdrawn = application.with(WITHDRAWN);
        return switch (application.status()) {
            case DRAFT -> unannounced(withdrawn);
            case SUBMITTED, UNDER_REVIEW, INFO_REQUESTED, ACCEPTED ->
                Outcome.accepted(withdrawn, new ApplicationEvent.Withdrawn(withdrawn, withdraw.today()));
            case DECLINED, WITHDRAWN, CONTRACTED, CLOSED -> wrongState(application, withdraw);
        };
    }

    /** The client signs one text with one quotation in it: a new one takes back what was offered before. */
    private static Outcome<Application, ApplicationEvent> offerQuotation(
            Application application, OfferQuotation command) {
        if (application.status() != ACCEPTED) {
            return wrongState(application, command);
        }
        Optional<Refusal> refusal = command.quotation().refusal(command.submittedVersion());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Application quoted = application.quoted(command.quotation());
        return Outcome.accepted(
                quoted,
                new ApplicationEvent.QuotationOffered(
                        quoted, command.quotation().offeredOn()));
    }

    private static Outcome<Application, ApplicationEvent> offerAgreement(
            Application application, OfferAgreement command) {
        AgreementOffer offer = command.offer();
        return refusalOfOffer(application, offer.validUntil(), offer.offeredOn())
                .<Outcome<Application, ApplicationEvent>>map(Outcome::refused)
                .orElseGet(() -> offered(application.with(new Agreement(offer, null)), offer.offeredOn()));
    }

    private static Outcome<Application, ApplicationEvent> offered(Application application, LocalDate on) {
        return Outcome.accepted(application, new ApplicationEvent.AgreementOffered(application, on));
    }

    /** What forbids offering an agreement: asked before its document is printed, and again when it is offered. */
    public static Optional<Refusal> refusalOfOffer(
            Application application, @Nullable LocalDate validUntil, LocalDate today) {
        if (application.status() != ACCEPTED) {
            return Optional.of(Refusal.wrongState(OfferAgreement.class.getSimpleName(), application.status()));
        }
        return validUntil != null && validUntil.isBefore(today)
                ? Optional.of(Refusal.validation(List.of(FieldRefusal.of("/validUntil", "in-the-past"))))
                : Optional.empty();
    }

    /** I-03, our part: only a signed agreement makes the application a contract, and only that lets audits be planned. */
    private static Outcome<Application, ApplicationEvent> signAgreement(
            Application application, AgreementSignature signature) {
        if (application.status() != ACCEPTED) {
            return wrongState(application, new SignAgreement(signature));
        }
        Agreement agreement = application.agreement();
        if (agreement == null) {
            return Outcome.refused(Refusal.of("no-agreement-offered"));
        }
        Quotation quotation = application.quotation();
        if (quotation != null && quotation.hasEnded(signature.signedOn())) {
            return Outcome.refused(Refusal.of(
                    "quotation-ended", Map.of("date", quotation.validUntil().toString())));
        }
        Optional<Refusal> refusal = agreement.refusalOf(signature);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Application contracted = application.with(agreement.signed(signature)).with(CONTRACTED);
        return Outcome.accepted(contracted, new ApplicationEvent.AgreementSigned(contracted, signature.signedOn()));
    }

    /** Whatever the decision was: what follows from it is another application. */
    private static Outcome<Application, ApplicationEvent> close(Application application, Close close) {
        return application.status() == CONTRACTED
                ? unannounced(application.with(CLOSED))
                : wrongState(application, close);
    }

    static Outcome<Application, ApplicationEvent> unannounced(Application after) {
        return Outcome.accepted(after, List.of());
    }

    static Outcome<Application, ApplicationEvent> wrongState(Application application, ApplicationCommand command) {
        return Outcome.refused(Refusal.wrongState(command.getClass().getSimpleName(), application.status()));
    }
}
