package dev.proofmark.audit.programme.usecase;

import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import dev.proofmark.audit.programme.domain.ProgrammeDecisions;
import dev.proofmark.audit.programme.domain.ProgrammeEvent;
import dev.proofmark.audit.programme.domain.ProgrammeIdentity;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Takes in what other services tell of a case. Topics have no order among them: whichever event is seen first begins the
 * programme, the others complete it.
 */
@ApplicationScoped
public class LearnOfCase {

    private final Programmes programmes;
    private final AuditSchedule schedule;
    private final ProgrammeAnnouncements announcements;

    public LearnOfCase(Programmes programmes, AuditSchedule schedule, ProgrammeAnnouncements announcements) {
        this.programmes = programmes;
        this.schedule = schedule;
        this.announcements = announcements;
    }

    /**
     * Which case an event speaks of.
     *
     * @param first whether it is about the client's first certification; what follows leaves the programme as it is
     */
    public record Case(
            UUID certificationId, UUID organisationId, UUID applicationId, SchemeVersion scheme, boolean first) {}

    public Uni<Void> handle(Case told, ProgrammeCommand command, CommandContext context) {
        return told.first() ? learn(told, command, context) : Uni.createFrom().voidItem();
    }

    private Uni<Void> learn(Case told, ProgrammeCommand command, CommandContext context) {
        return programmes
                .ofCertification(told.certificationId())
                .map(known -> known.orElseGet(() -> begun(told)))
                .map(programme -> ProgrammeDecisions.decide(command, programme).orThrow())
                .chain(outcome -> programmes
                        .save(outcome.state(), context.now())
                        .chain(saved -> follow(saved, outcome.events(), context)));
    }

    private static Programme begun(Case told) {
        return Programme.announced(new ProgrammeIdentity(
                Ids.next(), told.certificationId(), told.organisationId(), told.applicationId(), told.scheme()));
    }

    private Uni<Void> follow(Programme programme, List<ProgrammeEvent> events, CommandContext context) {
        Uni<Void> followed = Uni.createFrom().voidItem();
        for (var event : events) {
            followed = followed.chain(() -> follow(programme, event, context));
        }
        return followed;
    }

    private Uni<Void> follow(Programme programme, ProgrammeEvent event, CommandContext context) {
        return switch (event) {
            case ProgrammeEvent.Opened opened ->
                schedule.plan(programme, context).chain(() -> announcements.opened(programme, context));
            case ProgrammeEvent.Dated dated -> schedule.date(programme, context);
        };
    }
}
