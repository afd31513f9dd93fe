package dev.proofmark.audit.programme.usecase;

import dev.proofmark.audit.programme.domain.AuditCriteria;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.Planning;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import dev.proofmark.audit.programme.domain.ProgrammeDecisions;
import dev.proofmark.audit.programme.domain.ProgrammeEvent;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Carries commands out on programmes: decide, store, have the audits follow. */
@ApplicationScoped
public class ProgrammeChanges {

    private static final AuditCriteria NOT_AGREED = new AuditCriteria(List.of(), Set.of(), List.of());

    private final Programmes programmes;
    private final ApplicableCriteria criteria;
    private final AuditSchedule schedule;
    private final ProgrammeAnnouncements announcements;

    public ProgrammeChanges(
            Programmes programmes,
            ApplicableCriteria criteria,
            AuditSchedule schedule,
            ProgrammeAnnouncements announcements) {
        this.programmes = programmes;
        this.criteria = criteria;
        this.schedule = schedule;
        this.announcements = announcements;
    }

    /** The programme after the command; fails with the refusal if a rule forbids it. */
    public Uni<Programme> carryOut(Programme programme, ProgrammeCommand command, CommandContext context) {
        var planning = new Planning(context.today(), criteria(programme, command), Ids::next);
        var outcome = ProgrammeDecisions.decide(command, programme, planning).orThrow();
        return programmes.save(outcome.state(), context.now()).call(saved -> follow(saved, outcome.events(), context));
    }

    private AuditCriteria criteria(Programme programme, ProgrammeCommand command) {
        var scope = scope(programme, command);
        return scope == null ? NOT_AGREED : criteria.of(programme.identity().scheme(), scope);
    }

    private static @Nullable AuditScope scope(Programme programme, ProgrammeCommand command) {
        var agreement = programme.agreement();
        if (agreement != null) {
            return agreement.scope();
        }
        return switch (command) {
            case ProgrammeCommand.Open open -> open.agreement().scope();
            case ProgrammeCommand.TakeOver taken -> taken.scope();
            case ProgrammeCommand.News _, ProgrammeCommand.Wish _ -> null;
        };
    }

    private Uni<Void> follow(Programme programme, List<ProgrammeEvent> events, CommandContext context) {
        Uni<Void> followed = Uni.createFrom().voidItem();
        for (var event : events) {
            followed = followed.chain(() -> switch (event) {
                case ProgrammeEvent.Replanned replanned -> schedule.follow(programme, context);
                case ProgrammeEvent.Opened opened -> announcements.opened(programme, context);
            });
        }
        return followed;
    }
}
