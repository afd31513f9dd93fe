package dev.proofmark.application.correspondence.messaging;

import dev.proofmark.application.correspondence.domain.MessageTemplate;
import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.correspondence.domain.Words;
import dev.proofmark.application.correspondence.usecase.WriteToClient;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.evaluation.EvaluationAssigned;
import dev.proofmark.contracts.evaluation.EvaluationConcluded;
import dev.proofmark.contracts.evaluation.EvaluationOpened;
import dev.proofmark.contracts.evaluation.TestItemReceived;
import dev.proofmark.contracts.evaluation.TestReportIssued;
import dev.proofmark.platform.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the client of a product hears of its evaluation: how far it is, never by whom, with what result or recommendation. */
@ApplicationScoped
public class EvaluationNews {

    private final WriteToClient writeToClient;

    public EvaluationNews(WriteToClient writeToClient) {
        this.writeToClient = writeToClient;
    }

    @Produces
    @Singleton
    EventHandler<EvaluationOpened> opened() {
        return new NewsHandler<>(
                Events.EVALUATION_OPENED,
                data -> news(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.EVALUATION_OPENED,
                        data.openedOn()),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<EvaluationAssigned> assigned() {
        return new NewsHandler<>(
                Events.EVALUATION_ASSIGNED,
                data -> news(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.EVALUATION_ASSIGNED,
                        data.assignedOn()),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<TestItemReceived> testItemReceived() {
        return new NewsHandler<>(
                Events.TEST_ITEM_RECEIVED,
                data -> news(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.TEST_ITEM_RECEIVED,
                        data.receivedOn()),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<TestReportIssued> testReportIssued() {
        return new NewsHandler<>(
                Events.TEST_REPORT_ISSUED,
                data -> news(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.TEST_REPORT_ISSUED,
                        data.issuedOn()),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<EvaluationConcluded> concluded() {
        return new NewsHandler<>(
                Events.EVALUATION_CONCLUDED,
                data -> news(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.EVALUATION_CONCLUDED,
                        data.concludedOn()),
                writeToClient);
    }

    private static Optional<News> news(
            UUID organisationId, UUID certificationId, MessageTemplate template, LocalDate on) {
        return Optional.of(new News(organisationId, certificationId, template, Map.of("on", Words.day(on))));
    }
}
