package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.audit.usecase.SeenAudit;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.domain.FindingCommand;
import dev.proofmark.audit.finding.domain.FindingDecisions;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Client and team follow a finding up: answer, judgement, evidence, verification (ISO/IEC 17021-1:2015, 9.4.9 and
 * 9.4.10). One use case for all five, since they differ in the command alone: who may do what is the domain's.
 */
@ApplicationScoped
public class FollowUpFinding {

    private final AuditAccess access;
    private final Findings findings;
    private final FindingAnnouncements announcements;
    private final FindingDeadlines deadlines;

    public FollowUpFinding(
            AuditAccess access, Findings findings, FindingAnnouncements announcements, FindingDeadlines deadlines) {
        this.access = access;
        this.findings = findings;
        this.announcements = announcements;
        this.deadlines = deadlines;
    }

    public Uni<SeenFinding> handle(UUID id, FindingCommand command, CommandContext context) {
        var actor = context.actor();
        return isTheClients(command)
                ? findings.find(id)
                        .map(found -> found.orElseThrow(() -> StaffRoles.refusal(actor)))
                        .chain(finding -> carryOut(command, finding, access::heldAsClient, context))
                : teams(id, actor).chain(finding -> carryOut(command, finding, access::held, context));
    }

    /** The finding for those who may be on its team, and for its client, whom the domain tells that it is the team's. */
    private Uni<Finding> teams(UUID id, Actor actor) {
        if (!actor.isClient()) {
            StaffRoles.require(actor, StaffRoles.AUDITOR);
        }
        return findings.find(id).map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }

    private static boolean isTheClients(FindingCommand command) {
        return switch (command) {
            case FindingCommand.Respond respond -> true;
            case FindingCommand.SubmitEvidence submit -> true;
            case FindingCommand.Accept accept -> false;
            case FindingCommand.Reject reject -> false;
            case FindingCommand.Verify verify -> false;
        };
    }

    private Uni<SeenFinding> carryOut(
            FindingCommand command,
            Finding finding,
            BiFunction<UUID, Actor, Uni<SeenAudit>> audit,
            CommandContext context) {
        return audit.apply(finding.identity().auditId(), context.actor())
                .invoke(seen -> context.requireVersion(finding.version()))
                .chain(seen -> carryOut(command, finding, seen, context));
    }

    private Uni<SeenFinding> carryOut(FindingCommand command, Finding finding, SeenAudit seen, CommandContext context) {
        var actor = FindingActors.of(seen, context.actor());
        var outcome = FindingDecisions.decide(command, finding, actor, context.today())
                .orThrow();
        return findings.save(outcome.state(), context.now())
                .call(saved -> announcements.announce(outcome.events().getFirst(), saved, context))
                .call(saved -> deadlines.follow(saved, context))
                .map(saved -> new SeenFinding(saved, seen.client()));
    }
}
