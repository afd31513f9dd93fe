package dev.proofmark.application.correspondence.messaging;

import dev.proofmark.application.correspondence.domain.MessageTemplate;
import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.correspondence.domain.Words;
import dev.proofmark.application.correspondence.usecase.WriteToClient;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.audit.FindingChanged;
import dev.proofmark.contracts.audit.FindingRegraded;
import dev.proofmark.contracts.audit.FindingStatus;
import dev.proofmark.platform.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** What becomes of findings; never which requirement, how grave or why. */
@ApplicationScoped
public class FindingNews {

    private final WriteToClient writeToClient;

    public FindingNews(WriteToClient writeToClient) {
        this.writeToClient = writeToClient;
    }

    @Produces
    @Singleton
    EventHandler<FindingChanged> raised() {
        return handler(Events.FINDING_RAISED);
    }

    /** Before the report the client hears of grades with the report. */
    @Produces
    @Singleton
    EventHandler<FindingRegraded> regraded() {
        return new NewsHandler<>(
                Events.FINDING_REGRADED,
                data -> data.reported() ? Optional.of(news(data)) : Optional.empty(),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<FindingChanged> responded() {
        return handler(Events.FINDING_RESPONDED);
    }

    @Produces
    @Singleton
    EventHandler<FindingChanged> accepted() {
        return handler(Events.FINDING_ACCEPTED);
    }

    @Produces
    @Singleton
    EventHandler<FindingChanged> rejected() {
        return handler(Events.FINDING_REJECTED);
    }

    @Produces
    @Singleton
    EventHandler<FindingChanged> evidenceSubmitted() {
        return handler(Events.FINDING_EVIDENCE_SUBMITTED);
    }

    @Produces
    @Singleton
    EventHandler<FindingChanged> verified() {
        return handler(Events.FINDING_VERIFIED);
    }

    private EventHandler<FindingChanged> handler(EventType<FindingChanged> type) {
        return new NewsHandler<>(type, data -> Optional.of(news(data)), writeToClient);
    }

    private static News news(FindingChanged data) {
        return new News(
                data.organisationId(),
                data.certificationId(),
                template(data.status()),
                Map.of("on", Words.day(data.on())));
    }

    private static News news(FindingRegraded data) {
        return new News(
                data.organisationId(),
                data.certificationId(),
                MessageTemplate.FINDING_REGRADED,
                Map.of("on", Words.day(data.on())));
    }

    private static MessageTemplate template(FindingStatus status) {
        return switch (status) {
            case RAISED -> MessageTemplate.FINDING_RAISED;
            case RECORDED -> MessageTemplate.OPPORTUNITY_RECORDED;
            case RESPONDED -> MessageTemplate.FINDING_RESPONDED;
            case PLAN_ACCEPTED -> MessageTemplate.FINDING_ACCEPTED;
            case PLAN_REJECTED -> MessageTemplate.FINDING_REJECTED;
            case EVIDENCE_SUBMITTED -> MessageTemplate.EVIDENCE_SUBMITTED;
            case VERIFIED_CLOSED -> MessageTemplate.FINDING_CLOSED;
            case INEFFECTIVE -> MessageTemplate.FINDING_REOPENED;
        };
    }
}
