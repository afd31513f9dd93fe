package dev.proofmark.application.certification.messaging;

import dev.proofmark.application.application.usecase.CloseApplication;
import dev.proofmark.application.certification.domain.Certification;
import dev.proofmark.application.certification.usecase.Certifications;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.certificate.CertificateExtended;
import dev.proofmark.contracts.certificate.CertificateReduced;
import dev.proofmark.contracts.certificate.CertificateRenewed;
import dev.proofmark.contracts.certificate.CertificateRestored;
import dev.proofmark.contracts.certificate.LaterRevision;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A later revision of a certificate is public: what the certification holds is known, and its application is closed. */
@ApplicationScoped
public class CertificateRevisions {

    private final Certifications certifications;
    private final CloseApplication close;

    public CertificateRevisions(Certifications certifications, CloseApplication close) {
        this.certifications = certifications;
        this.close = close;
    }

    private record Handler<T extends LaterRevision>(EventType<T> type, CertificateRevisions revisions)
            implements EventHandler<T> {

        @Override
        public Uni<Void> handle(ReceivedEvent<T> event, CommandContext context) {
            return revisions.learn(event.data(), context);
        }
    }

    private Uni<Void> learn(LaterRevision revision, CommandContext context) {
        UUID application = revision.applicationId();
        return certifications
                .find(revision.certificationId())
                .chain(known -> known.map(certification -> certifications.learn(revised(certification, revision)))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .chain(() -> application == null ? Uni.createFrom().voidItem() : close.handle(application, context));
    }

    /** Events of one certification come in their order: a revision without a number is the next. */
    private static Certification revised(Certification known, LaterRevision revision) {
        UUID application = revision.applicationId() == null ? known.applicationId() : revision.applicationId();
        Integer number = revision.revision();
        return new Certification(
                known.id(),
                known.organisationId(),
                application,
                known.scheme(),
                known.number(),
                number == null ? known.revision() + 1 : number,
                revision.validUntil(),
                application == null ? known.imported() : null);
    }

    @Produces
    @Singleton
    EventHandler<CertificateRenewed> renewed() {
        return new Handler<>(Events.CERTIFICATE_RENEWED, this);
    }

    @Produces
    @Singleton
    EventHandler<CertificateRestored> restored() {
        return new Handler<>(Events.CERTIFICATE_RESTORED, this);
    }

    @Produces
    @Singleton
    EventHandler<CertificateExtended> extended() {
        return new Handler<>(Events.CERTIFICATE_EXTENDED, this);
    }

    @Produces
    @Singleton
    EventHandler<CertificateReduced> reduced() {
        return new Handler<>(Events.CERTIFICATE_REDUCED, this);
    }
}
