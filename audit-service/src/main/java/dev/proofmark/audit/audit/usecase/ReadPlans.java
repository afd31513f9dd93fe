package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.SentPlan;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows the plans that were sent, to those whom their audit concerns. */
@ApplicationScoped
public class ReadPlans {

    private final AuditAccess access;
    private final SentPlans plans;

    public ReadPlans(AuditAccess access, SentPlans plans) {
        this.access = access;
        this.plans = plans;
    }

    /** All versions, the newest first. */
    @WithSession
    public Uni<List<SentPlan>> ofAudit(UUID auditId, Actor actor) {
        return access.readable(auditId, actor).chain(seen -> plans.ofAudit(auditId));
    }

    /** The newest; fails as not-found before the first. */
    @WithSession
    public Uni<SentPlan> latest(UUID auditId, Actor actor) {
        return access.readable(auditId, actor)
                .chain(seen -> plans.find(auditId, seen.audit().course().plansSent()))
                .map(ReadPlans::present);
    }

    /** One version; fails as not-found where there is none of that number. */
    @WithSession
    public Uni<SentPlan> one(UUID auditId, int version, Actor actor) {
        return access.readable(auditId, actor)
                .chain(seen -> plans.find(auditId, version))
                .map(ReadPlans::present);
    }

    private static SentPlan present(Optional<SentPlan> plan) {
        return plan.orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
