package dev.proofmark.audit.audittime.usecase;

import dev.proofmark.audit.audittime.domain.AuditTime;
import dev.proofmark.audit.audittime.domain.AuditTimeCommand;
import dev.proofmark.audit.audittime.domain.AuditTimeDecisions;
import dev.proofmark.audit.audittime.domain.AuditTimeEvent;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Carries commands out on audit times: decide, store, record, announce; nobody announces without storing. */
@ApplicationScoped
public class AuditTimeChanges {

    private final AuditTimes times;
    private final AuditTimeAnnouncements announcements;

    public AuditTimeChanges(AuditTimes times, AuditTimeAnnouncements announcements) {
        this.times = times;
        this.announcements = announcements;
    }

    /** The audit time after the command; fails with the refusal if a rule forbids it. */
    public Uni<AuditTime> carryOut(AuditTime time, AuditTimeCommand command, CommandContext context) {
        var outcome = AuditTimeDecisions.decide(command, time, context.actor().personId(), context.today())
                .orThrow();
        return times.save(outcome.state(), context.now()).call(saved -> follow(saved, outcome.events(), context));
    }

    private Uni<Void> follow(AuditTime time, List<AuditTimeEvent> events, CommandContext context) {
        Uni<Void> followed = Uni.createFrom().voidItem();
        for (var event : events) {
            followed = followed.chain(() -> follow(time, event, context));
        }
        return followed;
    }

    private Uni<Void> follow(AuditTime time, AuditTimeEvent event, CommandContext context) {
        return switch (event) {
            case AuditTimeEvent.Determined determined ->
                times.keep(time.identity().applicationId(), determined.determination())
                        .chain(() -> announcements.determined(time, determined.determination(), context));
        };
    }
}
