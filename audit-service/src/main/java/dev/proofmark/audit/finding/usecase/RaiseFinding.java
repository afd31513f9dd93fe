package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.audit.domain.AuditDecisions;
import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.audit.usecase.SeenAudit;
import dev.proofmark.audit.finding.domain.ContentDecisions;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.domain.FindingContent;
import dev.proofmark.audit.finding.domain.FindingSource;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The team records a finding (ISO/IEC 17021-1:2015, 9.4.5). */
@ApplicationScoped
public class RaiseFinding {

    private final AuditAccess access;
    private final ContentGrounds grounds;
    private final Findings findings;
    private final FindingKeeping keeping;

    public RaiseFinding(AuditAccess access, ContentGrounds grounds, Findings findings, FindingKeeping keeping) {
        this.access = access;
        this.grounds = grounds;
        this.findings = findings;
        this.keeping = keeping;
    }

    public Uni<Finding> handle(UUID auditId, UUID findingId, FindingContent content, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.AUDITOR);
        // Nobody waits for the audit before the id is claimed: one journey carries both.
        return Uni.combine()
                .all()
                .unis(access.held(auditId, context.actor()), findings.claim(List.of(findingId)))
                .asTuple()
                .invoke(held -> requireNew(held.getItem2()))
                .chain(held -> raise(held.getItem1(), findingId, content, context));
    }

    private static void requireNew(List<Finding> known) {
        if (!known.isEmpty()) {
            throw new RefusedException(Refusal.of("already-exists"));
        }
    }

    private Uni<Finding> raise(SeenAudit seen, UUID findingId, FindingContent content, CommandContext context) {
        AuditDecisions.objectionToFinding(seen.audit()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return grounds.of(seen.audit(), content)
                .map(ground -> ContentDecisions.raise(
                                FindingActors.identity(seen.audit(), findingId),
                                content,
                                FindingSource.ONLINE,
                                ground,
                                FindingActors.of(seen, context.actor()),
                                context.today())
                        .orThrow())
                .chain(raised -> keeping.add(raised.state(), context));
    }
}
