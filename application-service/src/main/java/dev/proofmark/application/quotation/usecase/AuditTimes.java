package dev.proofmark.application.quotation.usecase;

import dev.proofmark.application.quotation.domain.AuditTimeBasis;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** The audit times that audit-service has determined; within the session or transaction under way. */
public interface AuditTimes {

    Uni<Optional<AuditTimeBasis>> ofApplication(UUID applicationId);

    /** Keeps the newest determination; an older one that comes late changes nothing. */
    Uni<Void> learn(UUID applicationId, AuditTimeBasis basis);
}
