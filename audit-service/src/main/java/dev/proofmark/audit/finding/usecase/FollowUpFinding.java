package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.audit.usecase.SeenAudit;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.domain.FindingCommand;
import dev.proofmark.audit.finding.domain.FindingDecisions;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Client and team follow a finding up: answer, judgement, evidence, verification (ISO/IEC 17021-1:2015, 9.4.9 and
 * 9.4.10). One use case for all five, since they differ in the command alone: who may do what is the domain's.
 */
@ApplicationScoped
public class FollowUpFinding {

    private final AuditAccess access;
    private final Findings findings;
    private final FindingAnnouncements announcements;

    public FollowUpFinding(AuditAccess access, Findings findings, FindingAnnouncements announcements) {
        this.access = access;
        this.findings = findings;
        this.announcements = announcements;
    }

    public Uni<SeenFinding> handle(UUID id, FindingCommand command, CommandContext context) {
        return findings.find(id)
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .chain(finding -> access.held(finding.identity().auditId(), context.actor())
                        .invoke(seen -> context.requireVersion(finding.version()))
                        .chain(seen -> carryOut(command, finding, seen, context)));
    }

    private Uni<SeenFinding> carryOut(FindingCommand command, Finding finding, SeenAudit seen, CommandContext context) {
        var actor = FindingActors.of(seen, context.actor());
        var outcome = FindingDecisions.decide(command, finding, actor, context.today())
                .orThrow();
        return findings.save(outcome.state(), context.now())
                .call(saved -> announcements.announce(outcome.events().getFirst(), saved, context))
                .map(saved -> new SeenFinding(saved, seen.client()));
    }
}
