package dev.proofmark.audit.programme.messaging;

import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import dev.proofmark.audit.programme.domain.Suspension;
import dev.proofmark.audit.programme.usecase.LearnOfCase;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.certificate.CertificateImported;
import dev.proofmark.contracts.certificate.ImportedStatus;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A certificate came from the body's former records: its audits go on in its cycle. Nothing is ahead of one that is
 * withdrawn, or can't be restored any more (ISO/IEC 17021-1:2015, 9.6.3.2.5).
 */
@ApplicationScoped
public class CertificateImportedHandler implements EventHandler<CertificateImported> {

    private static final int MONTHS_TO_RESTORE = 6;

    private final LearnOfCase learn;

    public CertificateImportedHandler(LearnOfCase learn) {
        this.learn = learn;
    }

    @Override
    public EventType<CertificateImported> type() {
        return Events.CERTIFICATE_IMPORTED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<CertificateImported> event, CommandContext context) {
        CertificateImported data = event.data();
        return goesOn(data, context.today())
                ? learn.handle(told(data), takeOver(data), context)
                : Uni.createFrom().voidItem();
    }

    private static boolean goesOn(CertificateImported data, LocalDate today) {
        return switch (data.status()) {
            case ACTIVE, SUSPENDED -> true;
            case EXPIRED -> !today.isAfter(data.validUntil().plusMonths(MONTHS_TO_RESTORE));
            case WITHDRAWN -> false;
        };
    }

    private static LearnOfCase.Case told(CertificateImported data) {
        return new LearnOfCase.Case(
                data.certificationId(), data.organisationId(), null, CaseMapping.scheme(data.scheme()), true);
    }

    private static ProgrammeCommand.TakeOver takeOver(CertificateImported data) {
        return new ProgrammeCommand.TakeOver(
                CaseMapping.scope(data),
                data.decisionDate(),
                data.validUntil(),
                data.surveillancesHeld(),
                data.nextSurveillanceBy(),
                suspension(data),
                data.status() == ImportedStatus.EXPIRED);
    }

    private static @Nullable Suspension suspension(CertificateImported data) {
        return data.status() == ImportedStatus.SUSPENDED
                ? new Suspension(Objects.requireNonNull(data.statusSince()), Objects.requireNonNull(data.resolveBy()))
                : null;
    }
}
