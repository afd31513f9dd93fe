package dev.proofmark.application.changenotice.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** For which certifications organisations have contracts; within the session or transaction under way. */
public interface Contracts {

    /** Those of the certifications that the organisation has a contract for. */
    Uni<Set<UUID>> among(List<UUID> certificationIds, UUID organisationId);
}
