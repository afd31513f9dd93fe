package dev.proofmark.application.correspondence.messaging;

import dev.proofmark.application.correspondence.domain.MessageTemplate;
import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.correspondence.domain.Words;
import dev.proofmark.application.correspondence.usecase.WriteToClient;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.application.ChangeAssessed;
import dev.proofmark.contracts.application.ChangeNotified;
import dev.proofmark.contracts.application.ChangeOutcome;
import dev.proofmark.contracts.application.ChangeWithdrawn;
import dev.proofmark.platform.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * That a client's notice of changes has arrived, and when it was assessed; what follows is read in the portal, unless the
 * client has to apply anew.
 */
@ApplicationScoped
public class ChangeNews {

    private final WriteToClient writeToClient;

    public ChangeNews(WriteToClient writeToClient) {
        this.writeToClient = writeToClient;
    }

    @Produces
    @Singleton
    EventHandler<ChangeNotified> notified() {
        return new NewsHandler<>(
                Events.CHANGE_NOTIFIED,
                data -> news(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.CHANGE_NOTIFIED,
                        data.notifiedOn()),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<ChangeAssessed> assessed() {
        return new NewsHandler<>(
                Events.CHANGE_ASSESSED,
                data -> news(
                        data.organisationId(),
                        data.certificationId(),
                        data.outcome() == ChangeOutcome.RE_EVALUATION
                                ? MessageTemplate.RE_EVALUATION_NEEDED
                                : MessageTemplate.CHANGE_ASSESSED,
                        data.assessedOn()),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<ChangeWithdrawn> withdrawn() {
        return new NewsHandler<>(
                Events.CHANGE_WITHDRAWN,
                data -> news(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.CHANGE_WITHDRAWN,
                        data.withdrawnOn()),
                writeToClient);
    }

    private static Optional<News> news(
            UUID organisationId, UUID certificationId, MessageTemplate template, LocalDate on) {
        return Optional.of(new News(organisationId, certificationId, template, Map.of("on", Words.day(on))));
    }
}
