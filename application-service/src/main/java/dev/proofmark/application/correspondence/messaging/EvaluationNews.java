package dev.proofmark.application.correspondence.messaging;

import dev.proofmark.application.correspondence.domain.MessageTemplate;
import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.correspondence.domain.Words;
import dev.proofmark.application.correspondence.usecase.WriteToClient;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.evaluation.TestReportIssued;
import dev.proofmark.platform.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** What the client of a product hears of its evaluation: that there is a report. The rest it follows in the portal. */
@ApplicationScoped
public class EvaluationNews {

    private final WriteToClient writeToClient;

    public EvaluationNews(WriteToClient writeToClient) {
        this.writeToClient = writeToClient;
    }

    @Produces
    @Singleton
    EventHandler<TestReportIssued> testReportIssued() {
        return new NewsHandler<>(
                Events.TEST_REPORT_ISSUED,
                data -> Optional.of(new News(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.TEST_REPORT_ISSUED,
                        Map.of("on", Words.day(data.issuedOn())))),
                writeToClient);
    }
}
