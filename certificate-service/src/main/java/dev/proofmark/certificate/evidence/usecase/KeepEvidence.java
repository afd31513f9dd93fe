package dev.proofmark.certificate.evidence.usecase;

import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.platform.commands.Hashes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps an event of a case in the transaction of its effect. */
@ApplicationScoped
public class KeepEvidence {
    private final KeptEvents events;

    public KeepEvidence(KeptEvents events) {
        this.events = events;
    }

    /**
     * Keeps the event.
     *
     * @param json the data exactly as it was published
     */
    public Uni<Void> handle(EventEnvelope envelope, UUID certificationId, String json) {
        return events.add(new KeptEvent(
                envelope.id(),
                certificationId,
                envelope.type(),
                envelope.version(),
                envelope.time(),
                json,
                Hashes.sha256(json)));
    }
}
