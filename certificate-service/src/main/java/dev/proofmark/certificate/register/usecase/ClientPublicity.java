package dev.proofmark.certificate.register.usecase;

import dev.proofmark.certificate.register.domain.Publicity;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Which clients may not be found in the register; within the session or transaction under way. */
public interface ClientPublicity {

    /** What was recorded last. */
    Uni<Publicity> of(UUID organisationId);

    Uni<Void> add(UUID organisationId, Publicity publicity, String recordedBy);
}
