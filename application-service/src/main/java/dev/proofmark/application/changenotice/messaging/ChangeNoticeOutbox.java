package dev.proofmark.application.changenotice.messaging;

import dev.proofmark.application.changenotice.domain.Assessment;
import dev.proofmark.application.changenotice.domain.ChangeNotice;
import dev.proofmark.application.changenotice.domain.ChangeNoticeEvent;
import dev.proofmark.application.changenotice.usecase.ChangeNoticeAnnouncements;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.application.ChangeAssessed;
import dev.proofmark.contracts.application.ChangeKind;
import dev.proofmark.contracts.application.ChangeNotified;
import dev.proofmark.contracts.application.ChangeOutcome;
import dev.proofmark.contracts.application.ChangeWithdrawn;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Announces by the outbox, once for each certification concerned: the key is the certification, so that everything about
 * one arrives in order. No word of what the client or the body wrote goes out.
 */
@ApplicationScoped
class ChangeNoticeOutbox implements ChangeNoticeAnnouncements {

    private final Outbox outbox;

    ChangeNoticeOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> announce(ChangeNoticeEvent event, CommandContext context) {
        return switch (event) {
            case ChangeNoticeEvent.Notified notified ->
                append(
                        Events.CHANGE_NOTIFIED,
                        event,
                        certification -> notified(notified.notice(), certification),
                        context);
            case ChangeNoticeEvent.Assessed assessed ->
                append(
                        Events.CHANGE_ASSESSED,
                        event,
                        certification -> assessed(assessed.notice(), assessed.assessment(), certification),
                        context);
            case ChangeNoticeEvent.Withdrawn withdrawn ->
                append(Events.CHANGE_WITHDRAWN, event, certification -> withdrawn(withdrawn, certification), context);
        };
    }

    private <T> Uni<Void> append(
            EventType<T> type, ChangeNoticeEvent event, Function<UUID, T> data, CommandContext context) {
        Uni<Void> appended = Uni.createFrom().voidItem();
        for (UUID certification : event.certificationIds()) {
            appended = appended.chain(
                    () -> outbox.append(type, certification, event.notice().id(), data.apply(certification), context));
        }
        return appended;
    }

    static ChangeNotified notified(ChangeNotice notice, UUID certificationId) {
        return new ChangeNotified(
                notice.id(),
                certificationId,
                notice.organisationId(),
                kinds(notice),
                notice.details().effectiveOn(),
                notice.toldOn());
    }

    static ChangeAssessed assessed(ChangeNotice notice, Assessment assessment, UUID certificationId) {
        ChangeOutcome outcome = switch (assessment.outcome()) {
            case NO_ACTION -> ChangeOutcome.NO_ACTION;
            case DOCUMENT_REVIEW -> ChangeOutcome.DOCUMENT_REVIEW;
            case SPECIAL_AUDIT -> ChangeOutcome.SPECIAL_AUDIT;
            case SCOPE_APPLICATION_NEEDED -> ChangeOutcome.SCOPE_APPLICATION_NEEDED;
            case RE_EVALUATION -> ChangeOutcome.RE_EVALUATION;
        };
        return new ChangeAssessed(
                notice.id(),
                certificationId,
                notice.organisationId(),
                kinds(notice),
                notice.details().effectiveOn(),
                notice.toldOn(),
                outcome,
                assessment.assessedOn());
    }

    static ChangeWithdrawn withdrawn(ChangeNoticeEvent.Withdrawn withdrawn, UUID certificationId) {
        ChangeNotice notice = withdrawn.notice();
        return new ChangeWithdrawn(notice.id(), certificationId, notice.organisationId(), withdrawn.on());
    }

    private static List<ChangeKind> kinds(ChangeNotice notice) {
        return notice.details().kinds().stream()
                .map(kind -> switch (kind) {
                    case LEGAL_OR_OWNERSHIP -> ChangeKind.LEGAL_OR_OWNERSHIP;
                    case ORGANISATION_OR_MANAGEMENT -> ChangeKind.ORGANISATION_OR_MANAGEMENT;
                    case CONTACTS_OR_SITES -> ChangeKind.CONTACTS_OR_SITES;
                    case SCOPE -> ChangeKind.SCOPE;
                    case MANAGEMENT_SYSTEM -> ChangeKind.MANAGEMENT_SYSTEM;
                    case AI_SYSTEMS -> ChangeKind.AI_SYSTEMS;
                    case PRODUCT -> ChangeKind.PRODUCT;
                })
                .toList();
    }
}
