package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.audit.usecase.SeenAudit;
import dev.proofmark.audit.report.domain.DraftDecisions;
import dev.proofmark.audit.report.domain.ReportComment;
import dev.proofmark.audit.report.domain.ReportDecisions;
import dev.proofmark.audit.report.domain.ReportDraft;
import dev.proofmark.audit.report.domain.ReportStatement;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Work at a report before its issue: the lead writes section by section, the team comments; the client sees nothing. */
@ApplicationScoped
public class DraftReport {

    private final AuditAccess access;
    private final CollectRecords records;
    private final Drafts drafts;

    public DraftReport(AuditAccess access, CollectRecords records, Drafts drafts) {
        this.access = access;
        this.records = records;
        this.drafts = drafts;
    }

    /** The draft as it stands, generated from what is recorded and what the lead has written. */
    @WithSession
    public Uni<SeenDraft> read(UUID auditId, Actor actor) {
        return access.readable(auditId, actor)
                .map(DraftReport::unlessClient)
                .invoke(audit -> orRefuse(DraftDecisions.objection(audit)))
                .chain(this::seen);
    }

    /** Writes the sections that are named; the others stay. */
    public Uni<SeenDraft> write(UUID auditId, ReportStatement said, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.AUDITOR);
        var person = context.actor().personId();
        return access.held(auditId, context.actor())
                .map(DraftReport::unlessClient)
                .invoke(audit -> orRefuse(DraftDecisions.objectionToWriting(audit, person)))
                .call(audit -> drafts.ofAudit(auditId)
                        .invoke(draft -> context.requireVersion(draft.version()))
                        .map(draft -> new ReportDraft(auditId, draft.statement().with(said), draft.version()))
                        .chain(draft -> drafts.save(draft, person, context.now())))
                .chain(this::seen);
    }

    /** Says something to the lead about a section. */
    public Uni<ReportComment> comment(UUID auditId, String section, String text, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.AUDITOR);
        var person = context.actor().personId();
        return access.held(auditId, context.actor())
                .map(DraftReport::unlessClient)
                .invoke(audit -> orRefuse(DraftDecisions.objection(audit)))
                .chain(audit ->
                        drafts.add(new ReportComment(Ids.next(), auditId, section, text, person, context.now())));
    }

    private Uni<SeenDraft> seen(Audit audit) {
        return records.of(audit)
                .chain(basis -> drafts.ofAudit(audit.id())
                        .chain(draft -> drafts.comments(audit.id())
                                .map(comments -> new SeenDraft(
                                        draft, ReportDecisions.draft(basis, draft.statement()), comments))));
    }

    private static Audit unlessClient(SeenAudit seen) {
        if (seen.client()) {
            throw new RefusedException(Refusal.notFound());
        }
        return seen.audit();
    }

    private static void orRefuse(Optional<Refusal> objection) {
        objection.ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }
}
