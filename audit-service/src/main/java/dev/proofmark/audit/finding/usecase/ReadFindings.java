package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows findings to those whom their audit concerns. */
@ApplicationScoped
public class ReadFindings {

    private final Findings findings;
    private final AuditAccess access;

    public ReadFindings(Findings findings, AuditAccess access) {
        this.findings = findings;
        this.access = access;
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
}
