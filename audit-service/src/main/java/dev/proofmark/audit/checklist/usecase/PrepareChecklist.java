package dev.proofmark.audit.checklist.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.usecase.AuditChecklists;
import dev.proofmark.audit.checklist.domain.Applicability;
import dev.proofmark.audit.checklist.domain.ChecklistDecisions;
import dev.proofmark.audit.checklist.domain.ChecklistItem;
import dev.proofmark.audit.checklist.domain.Coverage;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Draws an audit's checklist up, once: with the first plan, so that auditors can take it along. */
@ApplicationScoped
class PrepareChecklist implements AuditChecklists {

    private final Checklists checklists;
    private final ChecklistSources sources;
    private final AuditCoverage coverage;

    PrepareChecklist(Checklists checklists, ChecklistSources sources, AuditCoverage coverage) {
        this.checklists = checklists;
        this.sources = sources;
        this.coverage = coverage;
    }

    @Override
    public Uni<Void> prepare(Audit audit, Programme programme, CommandContext context) {
        return checklists
                .ofAudit(audit.id())
                .chain(present -> present.isEmpty()
                        ? draw(audit, programme, context)
                        : Uni.createFrom().voidItem());
    }

    @Override
    public Uni<List<String>> missing(UUID auditId) {
        return checklists.ofAudit(auditId).map(ChecklistDecisions::missing);
    }

    private Uni<Void> draw(Audit audit, Programme programme, CommandContext context) {
        return coverage.of(audit)
                .map(covered -> items(audit, programme, covered))
                .chain(items -> checklists.add(items, context.now()));
    }

    private List<ChecklistItem> items(Audit audit, Programme programme, Coverage covered) {
        var asked = sources.asked(audit.kind(), programme.identity().scheme());
        var scope = Objects.requireNonNull(programme.agreement()).scope();
        return ChecklistDecisions.draw(audit.id(), asked, applicability(scope), covered);
    }

    private static Applicability applicability(AuditScope scope) {
        var controls = scope.applicableControls();
        return new Applicability(controls != null, controls == null ? Set.of() : Set.copyOf(controls));
    }
}
