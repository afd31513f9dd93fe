package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.audit.domain.AuditDecisions;
import dev.proofmark.audit.finding.domain.ConflictDecisions;
import dev.proofmark.audit.finding.domain.ConflictDecisions.Settled;
import dev.proofmark.audit.finding.domain.FindingConflict;
import dev.proofmark.audit.finding.domain.FindingContent;
import dev.proofmark.audit.finding.domain.Revised;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lead chooses what a finding says of which two sources have said something. */
@ApplicationScoped
public class ResolveConflict {

    private final ReviseFinding revising;
    private final ContentGrounds grounds;
    private final FindingConflicts conflicts;
    private final FindingKeeping keeping;

    public ResolveConflict(
            ReviseFinding revising, ContentGrounds grounds, FindingConflicts conflicts, FindingKeeping keeping) {
        this.revising = revising;
        this.grounds = grounds;
        this.conflicts = conflicts;
        this.keeping = keeping;
    }

    /**
     * The choice, at the version of the finding that the lead saw.
     *
     * @param merged what the finding is to say for {@code MERGED}; null else
     */
    public Uni<SeenConflict> handle(
            UUID auditId,
            UUID conflictId,
            FindingConflict.Choice choice,
            @Nullable FindingContent merged,
            String reason,
            CommandContext context) {
        return ofAudit(auditId, conflictId)
                .chain(known -> revising.claimed(known.findingId(), context)
                        .chain(held -> ofAudit(auditId, conflictId)
                                .chain(conflict -> settle(conflict, held, choice, merged, reason, context))));
    }

    private Uni<FindingConflict> ofAudit(UUID auditId, UUID conflictId) {
        return conflicts
                .find(conflictId)
                .map(found -> found.filter(conflict -> conflict.auditId().equals(auditId))
                        .orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }

    private Uni<SeenConflict> settle(
            FindingConflict conflict,
            ReviseFinding.Held held,
            FindingConflict.Choice choice,
            @Nullable FindingContent merged,
            String reason,
            CommandContext context) {
        AuditDecisions.objectionToFinding(held.seen().audit()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return grounds.of(held.seen().audit(), merged == null ? conflict.content() : merged)
                .map(ground -> ConflictDecisions.resolve(
                                conflict,
                                held.finding(),
                                choice,
                                merged,
                                reason,
                                ground,
                                FindingActors.of(held.seen(), context.actor()),
                                context.today())
                        .orThrow()
                        .state())
                .chain(settled -> store(settled, held, context));
    }

    private Uni<SeenConflict> store(Settled settled, ReviseFinding.Held held, CommandContext context) {
        var stored = conflicts.store(List.of(settled.conflict()));
        return settled.history().isEmpty()
                ? stored.replaceWith(new SeenConflict(settled.conflict(), held.finding()))
                : stored.chain(() -> keeping.change(
                                held.finding(), new Revised(settled.finding(), settled.history()), false, context))
                        .map(saved -> new SeenConflict(settled.conflict(), saved));
    }
}
