package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditDecisions;
import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.audit.usecase.SeenAudit;
import dev.proofmark.audit.audit.usecase.SignedAgreements;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.domain.FindingContent;
import dev.proofmark.audit.finding.domain.FindingDecisions;
import dev.proofmark.audit.finding.domain.FindingIdentity;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The team records a finding (ISO/IEC 17021-1:2015, 9.4.5). */
@ApplicationScoped
public class RaiseFinding {

    private final AuditAccess access;
    private final SignedAgreements agreements;
    private final SchemeRequirements requirements;
    private final Findings findings;
    private final FindingAnnouncements announcements;

    public RaiseFinding(
            AuditAccess access,
            SignedAgreements agreements,
            SchemeRequirements requirements,
            Findings findings,
            FindingAnnouncements announcements) {
        this.access = access;
        this.agreements = agreements;
        this.requirements = requirements;
        this.findings = findings;
        this.announcements = announcements;
    }

    public Uni<Finding> handle(UUID auditId, UUID findingId, FindingContent content, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.AUDITOR);
        return access.held(auditId, context.actor())
                .call(seen -> requireNew(findingId))
                .chain(seen -> agreements
                        .programmeOf(seen.audit())
                        .chain(programme -> raise(
                                seen, findingId, content, programme.identity().scheme(), context)));
    }

    private Uni<Void> requireNew(UUID findingId) {
        return findings.find(findingId)
                .invoke(known -> {
                    if (known.isPresent()) {
                        throw new RefusedException(Refusal.of("already-exists"));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Finding> raise(
            SeenAudit seen, UUID findingId, FindingContent content, SchemeVersion scheme, CommandContext context) {
        AuditDecisions.objectionToFinding(seen.audit()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        var requirement = content.requirement();
        var exists = requirement != null && requirements.exist(scheme, requirement);
        var outcome = FindingDecisions.raise(
                        identity(seen.audit(), findingId),
                        content,
                        exists,
                        FindingActors.of(seen, context.actor()),
                        context.today())
                .orThrow();
        return findings.add(outcome.state(), context.now())
                .call(added -> announcements.announce(outcome.events().getFirst(), added, context));
    }

    private static FindingIdentity identity(Audit audit, UUID findingId) {
        return new FindingIdentity(
                findingId,
                audit.id(),
                audit.identity().certificationId(),
                audit.identity().organisationId());
    }
}
