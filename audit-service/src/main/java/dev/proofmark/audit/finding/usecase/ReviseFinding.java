package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.audit.domain.AuditDecisions;
import dev.proofmark.audit.audit.domain.AuditStatus;
import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.audit.usecase.SeenAudit;
import dev.proofmark.audit.finding.domain.ContentDecisions;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.domain.FindingContent;
import dev.proofmark.audit.finding.domain.FindingSource;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** The team changes what a finding says, seeing what it says now, until the report is issued. */
@ApplicationScoped
public class ReviseFinding {

    private final AuditAccess access;
    private final ContentGrounds grounds;
    private final Findings findings;
    private final FindingKeeping keeping;

    public ReviseFinding(AuditAccess access, ContentGrounds grounds, Findings findings, FindingKeeping keeping) {
        this.access = access;
        this.grounds = grounds;
        this.findings = findings;
        this.keeping = keeping;
    }

    public Uni<Finding> handle(UUID id, FindingContent content, CommandContext context) {
        return claimed(id, context).chain(held -> {
            AuditDecisions.objectionToFinding(held.seen().audit()).ifPresent(refusal -> {
                throw new RefusedException(refusal);
            });
            return grounds.of(held.seen().audit(), content)
                    .map(ground -> ContentDecisions.revise(
                                    held.finding(),
                                    content,
                                    FindingSource.ONLINE,
                                    ground,
                                    FindingActors.of(held.seen(), context.actor()),
                                    context.today())
                            .orThrow())
                    .chain(revised -> keeping.change(held.finding(), revised.state(), false, context));
        });
    }

    /** A finding with its audit, both held still. */
    record Held(SeenAudit seen, Finding finding) {

        /** Whether the report that says what the finding says is issued. */
        boolean reported() {
            return !EnumSet.of(AuditStatus.IN_PROGRESS, AuditStatus.CONCLUDED)
                    .contains(seen.audit().status());
        }
    }

    /** The finding for its team, at the version that they saw. */
    Uni<Held> claimed(UUID id, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.AUDITOR);
        return findings.find(id)
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .chain(found -> held(id, found.identity().auditId(), context.actor()))
                .invoke(held -> context.requireVersion(held.finding().version()));
    }

    /** The finding of an audit that the actor sees: first the audit is held, then the finding, as everywhere. */
    private Uni<Held> held(UUID id, UUID auditId, Actor actor) {
        return access.held(auditId, actor)
                .chain(seen -> findings.claim(List.of(id)).map(claimed -> new Held(seen, claimed.getFirst())));
    }
}
