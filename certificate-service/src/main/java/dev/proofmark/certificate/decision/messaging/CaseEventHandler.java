package dev.proofmark.certificate.decision.messaging;

import dev.proofmark.certificate.decision.domain.CaseFact;
import dev.proofmark.certificate.decision.usecase.LearnFact;
import dev.proofmark.certificate.evidence.usecase.KeepEvidence;
import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.contracts.EventType;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Keeps an event as evidence and learns from it, in one transaction.
 *
 * @param certification which certification it is about
 * @param organisation whose that is
 * @param fact what it says
 */
record CaseEventHandler<T>(
        EventType<T> type,
        Function<T, UUID> certification,
        Function<T, UUID> organisation,
        BiFunction<T, EventEnvelope, CaseFact> fact,
        KeepEvidence keepEvidence,
        LearnFact learnFact)
        implements EventHandler<T> {

    @Override
    public Uni<Void> handle(ReceivedEvent<T> event, CommandContext context) {
        UUID certificationId = certification.apply(event.data());
        return learnFact
                .handle(certificationId, organisation.apply(event.data()), fact.apply(event.data(), event.envelope()))
                .chain(() -> keepEvidence.handle(event.envelope(), certificationId, event.json()));
    }
}
