package dev.proofmark.application.correspondence.messaging;

import dev.proofmark.application.correspondence.domain.MessageTemplate;
import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.correspondence.domain.Words;
import dev.proofmark.application.correspondence.usecase.WriteToClient;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.application.AgreementOffered;
import dev.proofmark.contracts.application.AgreementSigned;
import dev.proofmark.contracts.application.ApplicationAccepted;
import dev.proofmark.contracts.application.ApplicationDeclined;
import dev.proofmark.contracts.application.ApplicationSubmitted;
import dev.proofmark.contracts.application.ApplicationWithdrawn;
import dev.proofmark.contracts.application.InformationRequested;
import dev.proofmark.contracts.application.QuotationOffered;
import dev.proofmark.platform.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What our own events tell a client: they come by the broker like everybody else's. */
@ApplicationScoped
public class ApplicationNews {

    private final WriteToClient writeToClient;

    public ApplicationNews(WriteToClient writeToClient) {
        this.writeToClient = writeToClient;
    }

    @Produces
    @Singleton
    EventHandler<ApplicationSubmitted> submitted() {
        return new NewsHandler<>(
                Events.APPLICATION_SUBMITTED,
                data -> news(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.APPLICATION_SUBMITTED,
                        data.submittedOn()),
                writeToClient);
    }

    /** What is asked for is read in the portal. */
    @Produces
    @Singleton
    EventHandler<InformationRequested> informationRequested() {
        return new NewsHandler<>(
                Events.APPLICATION_INFORMATION_REQUESTED,
                data -> Optional.of(new News(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.INFORMATION_REQUESTED,
                        Map.of("on", Words.day(data.requestedOn()), "dueOn", Words.day(data.dueOn())))),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationAccepted> accepted() {
        return new NewsHandler<>(
                Events.APPLICATION_ACCEPTED,
                data -> news(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.APPLICATION_ACCEPTED,
                        data.acceptedOn()),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationDeclined> declined() {
        return new NewsHandler<>(
                Events.APPLICATION_DECLINED,
                data -> news(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.APPLICATION_DECLINED,
                        data.declinedOn()),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationWithdrawn> withdrawn() {
        return new NewsHandler<>(
                Events.APPLICATION_WITHDRAWN,
                data -> news(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.APPLICATION_WITHDRAWN,
                        data.withdrawnOn()),
                writeToClient);
    }

    /** The fees are read in the portal. */
    @Produces
    @Singleton
    EventHandler<QuotationOffered> quotationOffered() {
        return new NewsHandler<>(
                Events.APPLICATION_QUOTATION_OFFERED,
                data -> Optional.of(new News(
                        data.organisationId(),
                        data.certificationId(),
                        data.totalDays() == null ? MessageTemplate.FEES_OFFERED : MessageTemplate.QUOTATION_OFFERED,
                        Map.of("on", Words.day(data.offeredOn()), "validUntil", Words.day(data.validUntil())))),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<AgreementOffered> agreementOffered() {
        return new NewsHandler<>(
                Events.AGREEMENT_OFFERED,
                data -> news(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.AGREEMENT_OFFERED,
                        data.offeredOn()),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<AgreementSigned> signed() {
        return new NewsHandler<>(
                Events.AGREEMENT_SIGNED,
                data -> news(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.AGREEMENT_SIGNED,
                        data.signedOn()),
                writeToClient);
    }

    private static Optional<News> news(
            UUID organisationId, UUID certificationId, MessageTemplate template, LocalDate on) {
        return Optional.of(new News(organisationId, certificationId, template, Map.of("on", Words.day(on))));
    }
}
