package dev.proofmark.audit.programme.messaging;

import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import dev.proofmark.audit.programme.domain.ProgrammeEnd;
import dev.proofmark.audit.programme.domain.Suspension;
import dev.proofmark.audit.programme.usecase.LearnOfCase;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.certificate.CertificateReinstated;
import dev.proofmark.contracts.certificate.CertificateRenewed;
import dev.proofmark.contracts.certificate.CertificateRestored;
import dev.proofmark.contracts.certificate.CertificateSuspended;
import dev.proofmark.contracts.certificate.CertificateTransferredOut;
import dev.proofmark.contracts.certificate.CertificateWithdrawn;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;

/** What becomes of a certificate after its issue, and has its programme planned again. */
@ApplicationScoped
public class CertificateNews {

    private final LearnOfCase learn;

    public CertificateNews(LearnOfCase learn) {
        this.learn = learn;
    }

    private record Handler<T>(
            EventType<T> type,
            Function<T, UUID> certificationId,
            Function<T, ProgrammeCommand.News> news,
            LearnOfCase learn)
            implements EventHandler<T> {

        @Override
        public Uni<Void> handle(ReceivedEvent<T> event, CommandContext context) {
            return learn.handle(certificationId.apply(event.data()), news.apply(event.data()), context);
        }
    }

    @Produces
    @Singleton
    EventHandler<CertificateSuspended> suspended() {
        return new Handler<>(
                Events.CERTIFICATE_SUSPENDED,
                CertificateSuspended::certificationId,
                data -> new ProgrammeCommand.Suspend(new Suspension(data.effectiveDate(), data.resolveBy())),
                learn);
    }

    @Produces
    @Singleton
    EventHandler<CertificateReinstated> reinstated() {
        return new Handler<>(
                Events.CERTIFICATE_REINSTATED,
                CertificateReinstated::certificationId,
                data -> new ProgrammeCommand.Reinstate(),
                learn);
    }

    @Produces
    @Singleton
    EventHandler<CertificateRenewed> renewed() {
        return new Handler<>(
                Events.CERTIFICATE_RENEWED,
                CertificateRenewed::certificationId,
                data -> new ProgrammeCommand.BeginCycle(data.decisionDate(), data.validUntil()),
                learn);
    }

    @Produces
    @Singleton
    EventHandler<CertificateRestored> restored() {
        return new Handler<>(
                Events.CERTIFICATE_RESTORED,
                CertificateRestored::certificationId,
                data -> new ProgrammeCommand.BeginCycle(data.decisionDate(), data.validUntil()),
                learn);
    }

    @Produces
    @Singleton
    EventHandler<CertificateWithdrawn> withdrawn() {
        return new Handler<>(
                Events.CERTIFICATE_WITHDRAWN,
                CertificateWithdrawn::certificationId,
                data -> new ProgrammeCommand.End(new ProgrammeEnd(ProgrammeEnd.Cause.WITHDRAWN, data.effectiveDate())),
                learn);
    }

    @Produces
    @Singleton
    EventHandler<CertificateTransferredOut> transferredOut() {
        return new Handler<>(
                Events.CERTIFICATE_TRANSFERRED_OUT,
                CertificateTransferredOut::certificationId,
                data -> new ProgrammeCommand.End(
                        new ProgrammeEnd(ProgrammeEnd.Cause.TRANSFERRED_OUT, data.effectiveDate())),
                learn);
    }
}
