package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.SentPlan;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plans that were sent; they are added and never changed. */
public interface SentPlans {

    Uni<Void> add(SentPlan plan);

    Uni<Optional<SentPlan>> find(UUID auditId, int version);

    /** All of an audit, the newest first. */
    Uni<List<SentPlan>> ofAudit(UUID auditId);
}
