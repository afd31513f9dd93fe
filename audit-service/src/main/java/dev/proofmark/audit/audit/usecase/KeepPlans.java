package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.PlanBasis;
import dev.proofmark.audit.audit.domain.SentPlan;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps every plan that was sent; with the first one the team gets its checklist. */
@ApplicationScoped
class KeepPlans {

    private final SentPlans plans;
    private final AuditChecklists checklists;
    private final FirstStage firstStage;
    private final BodyConfig body;

    KeepPlans(SentPlans plans, AuditChecklists checklists, FirstStage firstStage, BodyConfig body) {
        this.plans = plans;
        this.checklists = checklists;
        this.firstStage = firstStage;
        this.body = body;
    }

    Uni<Void> sent(Audit audit, Programme programme, AuditScope scope, CommandContext context) {
        return firstStage
                .concerns(audit)
                .map(concerns -> basis(programme, scope, concerns))
                .map(basis -> SentPlan.of(audit, basis, context.actor().personId(), context.today()))
                .chain(plans::add)
                .chain(() -> checklists.prepare(audit, programme, context));
    }

    private PlanBasis basis(Programme programme, AuditScope scope, List<String> concerns) {
        return new PlanBasis(body.name(), programme.identity().scheme(), scope, concerns);
    }
}
