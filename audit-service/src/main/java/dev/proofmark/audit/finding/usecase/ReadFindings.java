package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.domain.FindingConflict;
import dev.proofmark.audit.finding.domain.FindingRevision;
import dev.proofmark.audit.programme.usecase.Viewers;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows findings to those whom their audit concerns. */
@ApplicationScoped
public class ReadFindings {

    private final Findings findings;
    private final FindingHistory history;
    private final FindingConflicts conflicts;
    private final AuditAccess access;
    private final Viewers viewers;

    public ReadFindings(
            Findings findings,
            FindingHistory history,
            FindingConflicts conflicts,
            AuditAccess access,
            Viewers viewers) {
        this.findings = findings;
        this.history = history;
        this.conflicts = conflicts;
        this.access = access;
        this.viewers = viewers;
    }

    /** One finding; fails as not-found for those whom its audit does not concern. */
    @WithSession
    public Uni<SeenFinding> one(UUID id, Actor actor) {
        return findings.find(id)
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .chain(finding -> access.readable(finding.identity().auditId(), actor)
                        .map(seen -> new SeenFinding(finding, seen.client())));
    }

    /** The findings of one audit. */
    @WithSession
    public Uni<Page<SeenFinding>> ofAudit(UUID auditId, PageRequest page, Actor actor) {
        return access.readable(auditId, actor)
                .chain(seen -> findings.ofAudit(auditId, page)
                        .map(rows -> Pages.of(rows, page, Finding::id))
                        .map(found -> new Page<>(
                                found.items().stream()
                                        .map(finding -> new SeenFinding(finding, seen.client()))
                                        .toList(),
                                found.next())));
    }

    /** The findings that the actor sees and asks for. */
    @WithSession
    public Uni<Page<SeenFinding>> list(FindingFilter filter, PageRequest page, Actor actor) {
        return viewers.of(actor)
                .chain(viewer -> findings.visible(viewer, filter, page)
                        .map(rows -> Pages.of(rows, page, Finding::id))
                        .map(found -> found.map(finding -> new SeenFinding(
                                finding,
                                viewer.organisations()
                                        .contains(finding.identity().organisationId())))));
    }

    /** Everything that a finding has said; the body's own affair, of which its client knows nothing. */
    @WithSession
    public Uni<List<FindingRevision>> history(UUID id, Actor actor) {
        return one(id, actor).invoke(seen -> requireBody(seen.client())).chain(seen -> history.ofFinding(id));
    }

    /** The conflicts about an audit's findings, which are the body's own affair too. */
    @WithSession
    public Uni<Page<FindingConflict>> conflicts(UUID auditId, PageRequest page, Actor actor) {
        return access.readable(auditId, actor)
                .invoke(seen -> requireBody(seen.client()))
                .chain(seen -> conflicts.ofAudit(auditId, page))
                .map(rows -> Pages.of(rows, page, FindingConflict::id));
    }

    private static void requireBody(boolean client) {
        if (client) {
            throw new RefusedException(Refusal.notFound());
        }
    }
}
