package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.audit.domain.AuditDecisions;
import dev.proofmark.audit.audit.domain.AuditEvent;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Carries commands out on audits: decide, store, announce; nobody announces without storing. */
@ApplicationScoped
public class AuditChanges {

    private final Audits audits;
    private final AuditAnnouncements announcements;
    private final AuditDeadlines deadlines;

    public AuditChanges(Audits audits, AuditAnnouncements announcements, AuditDeadlines deadlines) {
        this.audits = audits;
        this.announcements = announcements;
        this.deadlines = deadlines;
    }

    /** The audit after the command; fails with the refusal if a rule forbids it. */
    public Uni<Audit> carryOut(Audit audit, AuditCommand command, CommandContext context) {
        var outcome = AuditDecisions.decide(command, audit, context.actor().personId(), context.today())
                .orThrow();
        return audits.save(outcome.state(), context.now())
                .call(saved -> announce(outcome.events(), saved, context))
                .call(saved -> deadlines.follow(audit, saved, context));
    }

    private Uni<Void> announce(List<AuditEvent> events, Audit audit, CommandContext context) {
        Uni<Void> announced = Uni.createFrom().voidItem();
        for (var event : events) {
            announced = announced.chain(() -> announcements.announce(event, audit, context));
        }
        return announced;
    }
}
