package dev.proofmark.application.application.messaging;

import static java.util.Objects.requireNonNull;

import dev.proofmark.application.agreement.domain.AgreementOffer;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationEvent;
import dev.proofmark.application.application.usecase.ApplicationAnnouncements;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.quotation.domain.Quotation;
import dev.proofmark.application.review.domain.ImpartialityAssessment;
import dev.proofmark.application.review.domain.InformationRequest;
import dev.proofmark.application.review.domain.Review;
import dev.proofmark.application.transfer.domain.Transfer;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.application.AgreementOffered;
import dev.proofmark.contracts.application.AgreementSigned;
import dev.proofmark.contracts.application.ApplicationAccepted;
import dev.proofmark.contracts.application.ApplicationDeclined;
import dev.proofmark.contracts.application.ApplicationKind;
import dev.proofmark.contracts.application.ApplicationSubmitted;
import dev.proofmark.contracts.application.ApplicationWithdrawn;
import dev.proofmark.contracts.application.AuditActivity;
import dev.proofmark.contracts.application.BarredPerson;
import dev.proofmark.contracts.application.InformationRequested;
import dev.proofmark.contracts.application.QuotationOffered;
import dev.proofmark.contracts.application.SourceCertificate;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Announces by the outbox; the key is the certification, so that everything about one arrives in order. */
@ApplicationScoped
class ApplicationOutbox implements ApplicationAnnouncements {

    private final Outbox outbox;

    ApplicationOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> announce(ApplicationEvent event, Organisation organisation, long version, CommandContext context) {
        Application application = event.application();
        LocalDate on = event.on();
        return switch (event) {
            case ApplicationEvent.Submitted submitted ->
                append(Events.APPLICATION_SUBMITTED, submitted(application, organisation, version, on), event, context);
            case ApplicationEvent.InformationRequested requested ->
                append(
                        Events.APPLICATION_INFORMATION_REQUESTED,
                        informationRequested(application, requested.request()),
                        event,
                        context);
            case ApplicationEvent.Accepted accepted ->
                append(Events.APPLICATION_ACCEPTED, accepted(application, on), event, context);
            case ApplicationEvent.Declined declined ->
                append(Events.APPLICATION_DECLINED, declined(application, on), event, context);
            case ApplicationEvent.Withdrawn withdrawn ->
                append(Events.APPLICATION_WITHDRAWN, withdrawn(application, on), event, context);
            case ApplicationEvent.QuotationOffered offered ->
                append(Events.APPLICATION_QUOTATION_OFFERED, quotationOffered(application), event, context);
            case ApplicationEvent.AgreementOffered offered ->
                append(Events.AGREEMENT_OFFERED, agreementOffered(application, version), event, context);
            case ApplicationEvent.AgreementSigned signed ->
                append(Events.AGREEMENT_SIGNED, signed(application, organisation, on), event, context);
        };
    }

    private <T> Uni<Void> append(EventType<T> type, T data, ApplicationEvent event, CommandContext context) {
        Application application = event.application();
        return outbox.append(type, application.certificationId(), application.id(), data, context);
    }

    static ApplicationSubmitted submitted(
            Application application, Organisation organisation, long version, LocalDate on) {
        return new ApplicationSubmitted(
                application.id(),
                application.certificationId(),
                application.organisationId(),
                kind(application),
                scheme(application),
                version,
                Scopes.scope(application, organisation),
                on);
    }

    static InformationRequested informationRequested(Application application, InformationRequest request) {
        return new InformationRequested(
                application.id(),
                application.certificationId(),
                application.organisationId(),
                request.id(),
                request.dueOn(),
                request.requestedOn());
    }

    static ApplicationAccepted accepted(Application application, LocalDate on) {
        Review review = requireNonNull(application.review());
        return new ApplicationAccepted(
                application.id(),
                application.certificationId(),
                application.organisationId(),
                kind(application),
                scheme(application),
                review.recorded().requiredCompetences(),
                review.recorded().withinAccreditation(),
                auditActivity(review.recorded().auditActivity()),
                review.recorded().reviewedBy(),
                on,
                barred(review.recorded().impartiality()),
                source(application.transfer()));
    }

    private static @Nullable SourceCertificate source(@Nullable Transfer transfer) {
        if (transfer == null) {
            return null;
        }
        // An accepted transfer describes its source completely (I-35).
        return new SourceCertificate(
                requireNonNull(transfer.source().number()),
                requireNonNull(transfer.source().issuingBody()),
                requireNonNull(transfer.source().originallyCertifiedOn()),
                requireNonNull(transfer.source().validUntil()));
    }

    private static List<BarredPerson> barred(@Nullable ImpartialityAssessment assessment) {
        return assessment == null
                ? List.of()
                : assessment.bars().stream()
                        .map(bar -> new BarredPerson(bar.personId(), bar.until()))
                        .toList();
    }

    static ApplicationDeclined declined(Application application, LocalDate on) {
        return new ApplicationDeclined(
                application.id(), application.certificationId(), application.organisationId(), on);
    }

    static ApplicationWithdrawn withdrawn(Application application, LocalDate on) {
        return new ApplicationWithdrawn(
                application.id(), application.certificationId(), application.organisationId(), on);
    }

    static QuotationOffered quotationOffered(Application application) {
        Quotation quotation = requireNonNull(application.quotation());
        return new QuotationOffered(
                quotation.id(),
                application.id(),
                application.certificationId(),
                application.organisationId(),
                quotation.auditTime() == null ? null : quotation.auditTime().totalDays(),
                quotation.validUntil(),
                quotation.offeredOn());
    }

    static AgreementOffered agreementOffered(Application application, long version) {
        AgreementOffer offer = requireNonNull(application.agreement()).offer();
        return new AgreementOffered(
                offer.agreementId(),
                application.id(),
                application.certificationId(),
                application.organisationId(),
                version,
                offer.documentSha256(),
                offer.offeredOn());
    }

    static AgreementSigned signed(Application application, Organisation organisation, LocalDate on) {
        AgreementOffer offer = requireNonNull(application.agreement()).offer();
        return new AgreementSigned(
                offer.agreementId(),
                application.id(),
                application.certificationId(),
                application.organisationId(),
                kind(application),
                scheme(application),
                Scopes.scope(application, organisation),
                offer.documentSha256(),
                on);
    }

    private static ApplicationKind kind(Application application) {
        return switch (application.kind()) {
            case INITIAL -> ApplicationKind.INITIAL;
            case RECERTIFICATION -> ApplicationKind.RECERTIFICATION;
            case SCOPE_EXTENSION -> ApplicationKind.SCOPE_EXTENSION;
            case SCOPE_REDUCTION -> ApplicationKind.SCOPE_REDUCTION;
            case EDITION_CHANGE -> ApplicationKind.EDITION_CHANGE;
            case TRANSFER -> ApplicationKind.TRANSFER;
        };
    }

    private static @Nullable AuditActivity auditActivity(
            dev.proofmark.application.review.domain.@Nullable AuditActivity activity) {
        return switch (activity) {
            case null -> null;
            case WITH_SURVEILLANCE -> AuditActivity.WITH_SURVEILLANCE;
            case WITH_RECERTIFICATION -> AuditActivity.WITH_RECERTIFICATION;
            case SPECIAL_AUDIT -> AuditActivity.SPECIAL_AUDIT;
        };
    }

    private static SchemeReference scheme(Application application) {
        return new SchemeReference(
                application.scheme().id(), application.scheme().version());
    }
}
