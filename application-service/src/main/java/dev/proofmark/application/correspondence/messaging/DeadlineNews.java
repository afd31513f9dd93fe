package dev.proofmark.application.correspondence.messaging;

import dev.proofmark.application.correspondence.domain.DeadlineWords;
import dev.proofmark.application.correspondence.domain.MessageTemplate;
import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.correspondence.domain.Words;
import dev.proofmark.application.correspondence.usecase.WriteToClient;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.audit.DeadlineKind;
import dev.proofmark.contracts.audit.DeadlineMissed;
import dev.proofmark.contracts.audit.DeadlineReminded;
import dev.proofmark.platform.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Days that come near, and days that have passed. That a suspension is proposed is the body's own affair. */
@ApplicationScoped
public class DeadlineNews {

    private final WriteToClient writeToClient;

    public DeadlineNews(WriteToClient writeToClient) {
        this.writeToClient = writeToClient;
    }

    @Produces
    @Singleton
    EventHandler<DeadlineReminded> reminded() {
        return new NewsHandler<>(
                Events.DEADLINE_REMINDED,
                data -> news(
                        MessageTemplate.DEADLINE_REMINDED,
                        data.organisationId(),
                        data.certificationId(),
                        data.kind(),
                        data.dueOn()),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<DeadlineMissed> missed() {
        return new NewsHandler<>(
                Events.DEADLINE_MISSED,
                data -> news(
                        MessageTemplate.DEADLINE_MISSED,
                        data.organisationId(),
                        data.certificationId(),
                        data.kind(),
                        data.dueOn()),
                writeToClient);
    }

    private static Optional<News> news(
            MessageTemplate template, UUID organisation, UUID certification, DeadlineKind kind, LocalDate dueOn) {
        Words what =
                DeadlineWords.ofKind(kind.name()).orElseThrow(() -> new IllegalStateException("no words for " + kind));
        return Optional.of(
                new News(organisation, certification, template, Map.of("what", what, "dueOn", Words.day(dueOn))));
    }
}
