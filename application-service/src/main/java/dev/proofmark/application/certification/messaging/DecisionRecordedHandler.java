package dev.proofmark.application.certification.messaging;

import dev.proofmark.application.application.usecase.CloseApplication;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.certificate.DecisionKind;
import dev.proofmark.contracts.certificate.DecisionOutcome;
import dev.proofmark.contracts.certificate.DecisionRecorded;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A certification was refused: the application that asked for it is closed. A granted one closes with its certificate. */
@ApplicationScoped
public class DecisionRecordedHandler implements EventHandler<DecisionRecorded> {

    private final CloseApplication close;

    public DecisionRecordedHandler(CloseApplication close) {
        this.close = close;
    }

    @Override
    public EventType<DecisionRecorded> type() {
        return Events.DECISION_RECORDED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<DecisionRecorded> event, CommandContext context) {
        DecisionRecorded data = event.data();
        if (data.outcome() != DecisionOutcome.REFUSED) {
            return Uni.createFrom().voidItem();
        }
        if (data.applicationId() != null) {
            return close.handle(data.applicationId(), context);
        }
        // Older events do not name it.
        return data.kind() == DecisionKind.INITIAL
                ? close.opening(data.certificationId(), context)
                : Uni.createFrom().voidItem();
    }
}
