package dev.proofmark.certificate.register.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.StatusHistory;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.certificate.certificate.usecase.PublicStatusNews;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.register.CertificateStatusPublished;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.outbox.OutboxBatch;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Publishes how certificates stand (ISO/IEC 17021-1:2015, 8.1.2 b and c), so that the gateway can answer for the register.
 * A decision's word goes out with the decision; what came in large numbers or was there before is published in pages.
 */
@ApplicationScoped
public class PublishStatus implements PublicStatusNews {
    private static final int PAGE = 256;

    private final Certificates certificates;
    private final DuePublicStatus due;
    private final PublicStatuses statuses;
    private final OutboxBatch outbox;
    private final Transactions transactions;

    PublishStatus(
            Certificates certificates,
            DuePublicStatus due,
            PublicStatuses statuses,
            OutboxBatch outbox,
            Transactions transactions) {
        this.certificates = certificates;
        this.due = due;
        this.statuses = statuses;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> tell(Certificate certificate, StatusHistory history, CommandContext context) {
        return tell(List.of(certificate), Map.of(certificate.id(), history), context);
    }

    /** Publishes all that is due, page by page, each in a transaction of its own. */
    public Uni<Void> tellAllDue(CommandContext context) {
        return transactions
                .run(due::waiting)
                .chain(waiting -> waiting ? pages(context) : Uni.createFrom().voidItem());
    }

    private Uni<Void> pages(CommandContext context) {
        return transactions
                .run(() -> page(context))
                .chain(told -> told == PAGE ? pages(context) : Uni.createFrom().voidItem());
    }

    private Uni<Integer> page(CommandContext context) {
        return due.hold(PAGE)
                .call(held -> held.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : certificates
                                .all(held)
                                .chain(found -> certificates
                                        .histories(held)
                                        .chain(histories -> tell(found, histories, context))))
                .map(List::size);
    }

    private Uni<Void> tell(List<Certificate> told, Map<UUID, StatusHistory> histories, CommandContext context) {
        List<UUID> ids = told.stream().map(Certificate::id).toList();
        return Multi.createFrom()
                .iterable(told)
                .onItem()
                .transformToUniAndConcatenate(certificate -> view(certificate, histories, context))
                .collect()
                .asList()
                .chain(views -> outbox.append(
                        Events.CERTIFICATE_STATUS_PUBLISHED,
                        views.stream()
                                .flatMap(Optional::stream)
                                .map(PublishStatus::told)
                                .toList(),
                        context))
                .chain(() -> due.done(ids));
    }

    private static OutboxBatch.Told<CertificateStatusPublished> told(CertificateStatusPublished view) {
        return new OutboxBatch.Told<>(view.certificateId(), view.certificateId(), view);
    }

    /** Empty as long as nothing was published. */
    private Uni<Optional<CertificateStatusPublished>> view(
            Certificate certificate, Map<UUID, StatusHistory> histories, CommandContext context) {
        StatusHistory history = histories.getOrDefault(certificate.id(), new StatusHistory(List.of()));
        List<StatusHistory.Standing> standings = history.from(context.today());
        Set<Integer> named = new HashSet<>();
        standings.forEach(standing -> named.add(standing.told().revision()));
        return certificates
                .revisions(certificate, named)
                .map(revisions -> standings.isEmpty()
                        ? Optional.empty()
                        : Optional.of(statuses.of(certificate, standings, revisions)));
    }
}
