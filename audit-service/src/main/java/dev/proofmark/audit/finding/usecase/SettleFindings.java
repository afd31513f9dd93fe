package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.finding.domain.ContentDecisions;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Brings an audit's findings to what its report says: no two contents of one finding, and for each nonconformity the days
 * by which it is answered and closed. They count from the report, since only with it the client knows its findings for
 * good (ISO/IEC 17021-1:2015, 9.4.9).
 */
@ApplicationScoped
public class SettleFindings {

    private final Findings findings;
    private final FindingConflicts conflicts;
    private final DateFindings dates;
    private final FindingDeadlines deadlines;

    public SettleFindings(
            Findings findings, FindingConflicts conflicts, DateFindings dates, FindingDeadlines deadlines) {
        this.findings = findings;
        this.conflicts = conflicts;
        this.dates = dates;
        this.deadlines = deadlines;
    }

    /** The findings as they are reported; the audit is held by whoever issues the report. */
    public Uni<List<Finding>> forReport(Audit audit, CommandContext context) {
        return requireNoConflict(audit.id())
                .chain(() -> findings.ofAudit(audit.id()))
                .chain(found -> dates.latestForMajors(audit)
                        .map(latest -> found.stream()
                                .map(finding -> ContentDecisions.dated(
                                        finding, dates.times(), latest.orElse(null), context.today()))
                                .toList()))
                .call(dated -> findings.store(List.of(), dated, context.now()))
                .call(dated -> deadlines.follow(dated, context));
    }

    private Uni<Void> requireNoConflict(UUID auditId) {
        return conflicts
                .openOf(auditId)
                .invoke(open -> {
                    if (open > 0) {
                        throw new RefusedException(
                                Refusal.of("finding-conflicts-open", Map.of("open", Long.toString(open))));
                    }
                })
                .replaceWithVoid();
    }
}
