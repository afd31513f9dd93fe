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
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A later revision of a certificate is public: what the certification holds is known, and its application is closed. */
@ApplicationScoped
public class CertificateRevisions {

    private final Certifications certifications;
    private final CloseApplication close;

    public CertificateRevisions(Certifications certifications, CloseApplication close) {
        this.certifications = certifications;
        this.close = close;
    }

    private record Revision(
            UUID certificationId,
            @Nullable UUID applicationId,
            @Nullable Integer number,
            LocalDate validUntil) {

        /** Events of one certification come in their order: one without a number is the next. */
        Certification of(Certification known) {
            UUID decidedOn = applicationId == null ? known.applicationId() : applicationId;
            return new Certification(
                    known.id(),
                    known.organisationId(),
                    decidedOn,
                    known.scheme(),
                    known.number(),
                    number == null ? known.revision() + 1 : number,
                    validUntil,
                    decidedOn == null ? known.imported() : null);
        }
    }

    private record Handler<T>(EventType<T> type, Function<T, Revision> revision, CertificateRevisions revisions)
            implements EventHandler<T> {

        @Override
        public Uni<Void> handle(ReceivedEvent<T> event, CommandContext context) {
            return revisions.learn(revision.apply(event.data()), context);
        }
    }

    private Uni<Void> learn(Revision revision, CommandContext context) {
        UUID application = revision.applicationId();
        return certifications
                .find(revision.certificationId())
                .chain(known -> known.map(certification -> certifications.learn(revision.of(certification)))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .chain(() -> application == null ? Uni.createFrom().voidItem() : close.handle(application, context));
    }

    @Produces
    @Singleton
    EventHandler<CertificateRenewed> renewed() {
        return new Handler<>(
                Events.CERTIFICATE_RENEWED,
                data -> new Revision(data.certificationId(), data.applicationId(), data.revision(), data.validUntil()),
                this);
    }

    @Produces
    @Singleton
    EventHandler<CertificateRestored> restored() {
        return new Handler<>(
                Events.CERTIFICATE_RESTORED,
                data -> new Revision(data.certificationId(), data.applicationId(), data.revision(), data.validUntil()),
                this);
    }

    @Produces
    @Singleton
    EventHandler<CertificateExtended> extended() {
        return new Handler<>(
                Events.CERTIFICATE_EXTENDED,
                data -> new Revision(data.certificationId(), data.applicationId(), data.revision(), data.validUntil()),
                this);
    }

    @Produces
    @Singleton
    EventHandler<CertificateReduced> reduced() {
        return new Handler<>(
                Events.CERTIFICATE_REDUCED,
                data -> new Revision(data.certificationId(), data.applicationId(), data.revision(), data.validUntil()),
                this);
    }
}
