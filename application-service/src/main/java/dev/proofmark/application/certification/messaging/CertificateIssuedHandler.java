package dev.proofmark.application.certification.messaging;

import dev.proofmark.application.application.usecase.CloseApplication;
import dev.proofmark.application.certification.domain.Certification;
import dev.proofmark.application.certification.usecase.Certifications;
import dev.proofmark.application.scheme.domain.SchemeReference;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.certificate.CertificateIssued;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A certificate is public: the certification exists, and the application that led to it is closed. */
@ApplicationScoped
public class CertificateIssuedHandler implements EventHandler<CertificateIssued> {

    private final Certifications certifications;
    private final CloseApplication close;

    public CertificateIssuedHandler(Certifications certifications, CloseApplication close) {
        this.certifications = certifications;
        this.close = close;
    }

    @Override
    public EventType<CertificateIssued> type() {
        return Events.CERTIFICATE_ISSUED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<CertificateIssued> event, CommandContext context) {
        CertificateIssued data = event.data();
        Certification certification = new Certification(
                data.certificationId(),
                data.organisationId(),
                data.applicationId(),
                new SchemeReference(data.scheme().id(), data.scheme().version()),
                data.number(),
                data.revision(),
                data.validUntil(),
                null);
        return certifications.learn(certification).chain(() -> close.handle(data.applicationId(), context));
    }
}
