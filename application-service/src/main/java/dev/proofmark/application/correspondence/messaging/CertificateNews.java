package dev.proofmark.application.correspondence.messaging;

import dev.proofmark.application.correspondence.domain.MessageTemplate;
import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.correspondence.domain.Words;
import dev.proofmark.application.correspondence.usecase.CorrespondenceConfig;
import dev.proofmark.application.correspondence.usecase.WriteToClient;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.certificate.CertificateExpired;
import dev.proofmark.contracts.certificate.CertificateExtended;
import dev.proofmark.contracts.certificate.CertificateIssued;
import dev.proofmark.contracts.certificate.CertificateReduced;
import dev.proofmark.contracts.certificate.CertificateReinstated;
import dev.proofmark.contracts.certificate.CertificateRenewed;
import dev.proofmark.contracts.certificate.CertificateRestored;
import dev.proofmark.contracts.certificate.CertificateSuspended;
import dev.proofmark.contracts.certificate.CertificateTransferredOut;
import dev.proofmark.contracts.certificate.CertificateWithdrawn;
import dev.proofmark.contracts.certificate.DecisionRecorded;
import dev.proofmark.contracts.certificate.LaterRevision;
import dev.proofmark.platform.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
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

    /**
     * A file that goes back for completion is not decided: the client hears when it is. What becomes of a certificate
     * that there is, the certificate's own events tell.
     */
    private static Optional<MessageTemplate> template(DecisionRecorded data) {
        return switch (data.kind()) {
            case INITIAL, TRANSFER ->
                switch (data.outcome()) {
                    case GRANTED -> Optional.of(MessageTemplate.CERTIFICATION_GRANTED);
                    case REFUSED -> Optional.of(MessageTemplate.CERTIFICATION_REFUSED);
                    case RETURNED -> Optional.empty();
                };
            case RENEWAL,
                    RESTORATION,
                    EXTENSION,
                    REDUCTION,
                    MAINTENANCE,
                    SUSPENSION,
                    REINSTATEMENT,
                    WITHDRAWAL,
                    RETURN,
                    TRANSFER_OUT -> Optional.empty();
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
                document(data.number(), data.validUntil()));
    }

    @Produces
    @Singleton
    EventHandler<CertificateRenewed> certificateRenewed() {
        return revised(Events.CERTIFICATE_RENEWED);
    }

    @Produces
    @Singleton
    EventHandler<CertificateRestored> certificateRestored() {
        return revised(Events.CERTIFICATE_RESTORED);
    }

    @Produces
    @Singleton
    EventHandler<CertificateExtended> certificateExtended() {
        return revised(Events.CERTIFICATE_EXTENDED);
    }

    @Produces
    @Singleton
    EventHandler<CertificateReduced> certificateReduced() {
        return revised(Events.CERTIFICATE_REDUCED);
    }

    private <T extends LaterRevision> EventHandler<T> revised(EventType<T> type) {
        return new NewsHandler<>(type, data -> Optional.of(revised(data)), writeToClient);
    }

    private News revised(LaterRevision revision) {
        return new News(
                revision.organisationId(),
                revision.certificationId(),
                MessageTemplate.CERTIFICATE_REVISED,
                document(revision.number(), revision.validUntil()));
    }

    private Map<String, Words> document(String number, LocalDate validUntil) {
        return Map.of(
                "number", Words.same(number),
                "validUntil", Words.day(validUntil),
                "verification", Words.same(config.portal() + "/verify/" + number));
    }

    @Produces
    @Singleton
    EventHandler<CertificateSuspended> certificateSuspended() {
        return new NewsHandler<>(
                Events.CERTIFICATE_SUSPENDED,
                data -> Optional.of(new News(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.CERTIFICATE_SUSPENDED,
                        Map.of(
                                "number", Words.same(data.number()),
                                "on", Words.day(data.effectiveDate()),
                                "dueOn", Words.day(data.resolveBy())))),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<CertificateReinstated> certificateReinstated() {
        return new NewsHandler<>(
                Events.CERTIFICATE_REINSTATED,
                data -> Optional.of(new News(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.CERTIFICATE_REINSTATED,
                        numberAnd("on", data.number(), data.effectiveDate()))),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<CertificateExpired> certificateExpired() {
        return new NewsHandler<>(
                Events.CERTIFICATE_EXPIRED,
                data -> Optional.of(new News(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.CERTIFICATE_EXPIRED,
                        numberAnd("validUntil", data.number(), data.validUntil()))),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<CertificateWithdrawn> certificateWithdrawn() {
        return new NewsHandler<>(
                Events.CERTIFICATE_WITHDRAWN,
                data -> Optional.of(new News(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.CERTIFICATE_WITHDRAWN,
                        numberAnd("on", data.number(), data.effectiveDate()))),
                writeToClient);
    }

    @Produces
    @Singleton
    EventHandler<CertificateTransferredOut> certificateTransferredOut() {
        return new NewsHandler<>(
                Events.CERTIFICATE_TRANSFERRED_OUT,
                data -> Optional.of(new News(
                        data.organisationId(),
                        data.certificationId(),
                        MessageTemplate.CERTIFICATE_TRANSFERRED_OUT,
                        numberAnd("on", data.number(), data.effectiveDate()))),
                writeToClient);
    }

    private static Map<String, Words> numberAnd(String name, String number, LocalDate day) {
        return Map.of("number", Words.same(number), name, Words.day(day));
    }
}
