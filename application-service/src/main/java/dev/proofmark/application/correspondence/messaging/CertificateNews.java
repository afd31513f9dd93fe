package dev.proofmark.application.correspondence.messaging;

import dev.proofmark.application.correspondence.domain.MessageTemplate;
import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.correspondence.domain.Words;
import dev.proofmark.application.correspondence.usecase.CorrespondenceConfig;
import dev.proofmark.application.correspondence.usecase.WriteToClient;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.certificate.CertificateIssued;
import dev.proofmark.contracts.certificate.DecisionRecorded;
import dev.proofmark.platform.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** What certificate-service tells a client. */
@ApplicationScoped
public class CertificateNews {

    private final WriteToClient writeToClient;
    private final CorrespondenceConfig config;

    public CertificateNews(WriteToClient writeToClient, CorrespondenceConfig config) {
        this.writeToClient = writeToClient;
        this.config = config;
    }

    @Produces
    @Singleton
    EventHandler<DecisionRecorded> decisionRecorded() {
        return new NewsHandler<>(
                Events.DECISION_RECORDED,
                data -> template(data)
                        .map(template -> new News(
                                data.organisationId(),
                                data.certificationId(),
                                template,
                                Map.of("on", Words.day(data.decidedOn())))),
                writeToClient);
    }

    /** A file that goes back for completion is not decided: the client hears when it is. */
    private static Optional<MessageTemplate> template(DecisionRecorded data) {
        return switch (data.kind()) {
            case INITIAL ->
                switch (data.outcome()) {
                    case GRANTED -> Optional.of(MessageTemplate.CERTIFICATION_GRANTED);
                    case REFUSED -> Optional.of(MessageTemplate.CERTIFICATION_REFUSED);
                    case RETURNED -> Optional.empty();
                };
        };
    }

    @Produces
    @Singleton
    EventHandler<CertificateIssued> certificateIssued() {
        return new NewsHandler<>(Events.CERTIFICATE_ISSUED, data -> Optional.of(issued(data)), writeToClient);
    }

    private News issued(CertificateIssued data) {
        return new News(
                data.organisationId(),
                data.certificationId(),
                MessageTemplate.CERTIFICATE_ISSUED,
                Map.of(
                        "number", Words.same(data.number()),
                        "validUntil", Words.day(data.validUntil()),
                        "verification", Words.same(config.portal() + "/verify/" + data.number())));
    }
}
