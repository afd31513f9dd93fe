package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.usecase.Audits;
import dev.proofmark.audit.finding.domain.ContentDecisions;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Makes a minor a major that was not answered or closed in time. The service does it by itself when the day has passed;
 * asked again, or too early, it changes nothing.
 */
@ApplicationScoped
public class EscalateOverdue {

    private final Audits audits;
    private final Findings findings;
    private final DateFindings dates;
    private final FindingKeeping keeping;

    public EscalateOverdue(Audits audits, Findings findings, DateFindings dates, FindingKeeping keeping) {
        this.audits = audits;
        this.findings = findings;
        this.dates = dates;
        this.keeping = keeping;
    }

    /**
     * Escalates the finding if it is overdue.
     *
     * @param context of the service, with the business date that counts; within the transaction under way
     * @return whether its grade has changed
     */
    public Uni<Boolean> handle(UUID findingId, CommandContext context) {
        return findings.find(findingId)
                .map(found -> found.orElseThrow(() -> new IllegalStateException("no finding " + findingId)))
                .chain(finding -> audits.findHeld(finding.identity().auditId()))
                .map(found -> found.orElseThrow(() -> new IllegalStateException("no audit of " + findingId)))
                .chain(audit -> findings.claim(List.of(findingId))
                        .chain(claimed -> escalate(audit, claimed.getFirst(), context)));
    }

    private Uni<Boolean> escalate(Audit audit, Finding finding, CommandContext context) {
        return dates.latestForMajors(audit)
                .map(latest -> ContentDecisions.escalate(
                        finding,
                        dates.times(),
                        latest.orElse(null),
                        context.actor().personId(),
                        context.today()))
                .chain(escalated -> escalated.isEmpty()
                        ? Uni.createFrom().item(false)
                        : keeping.change(finding, escalated.get(), true, context)
                                .replaceWith(true));
    }
}
