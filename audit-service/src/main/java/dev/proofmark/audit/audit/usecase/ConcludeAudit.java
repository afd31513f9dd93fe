package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.audit.domain.HeldMeeting;
import dev.proofmark.audit.audit.domain.Meeting;
import dev.proofmark.audit.audit.domain.MeetingKind;
import dev.proofmark.audit.audit.domain.Readiness;
import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import dev.proofmark.audit.programme.usecase.ChangeProgramme;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lead auditor holds the closing meeting (ISO/IEC 17021-1:2015, 9.4.7). */
@ApplicationScoped
public class ConcludeAudit {

    private final AuditAccess access;
    private final AuditChanges changes;
    private final AuditChecklists checklists;
    private final Meetings meetings;
    private final ChangeProgramme programme;

    public ConcludeAudit(
            AuditAccess access,
            AuditChanges changes,
            AuditChecklists checklists,
            Meetings meetings,
            ChangeProgramme programme) {
        this.access = access;
        this.changes = changes;
        this.checklists = checklists;
        this.meetings = meetings;
        this.programme = programme;
    }

    /** What the lead says of the conclusion and its meeting. */
    public record Told(
            @Nullable Readiness readiness,
            String summary,
            List<String> concerns,
            @Nullable Meeting meeting) {
        public Told {
            concerns = List.copyOf(concerns);
        }
    }

    public Uni<Audit> handle(UUID id, Told told, CommandContext context) {
        return access.asTeam(id, context)
                .chain(audit -> checklists
                        .missing(id)
                        .map(missing -> new AuditCommand.Conclude(
                                told.readiness(), told.summary(), told.concerns(), told.meeting(), missing))
                        .chain(command -> changes.carryOut(audit, command, context))
                        .call(concluded -> meetings.add(held(id, told, context)))
                        .call(concluded -> programme.held(
                                concluded.identity().programmeId(),
                                new ProgrammeCommand.Hold(
                                        concluded.id(), concluded.days().lastDay()),
                                context)));
    }

    private static HeldMeeting held(UUID id, Told told, CommandContext context) {
        var meeting = Objects.requireNonNull(told.meeting());
        var person = context.actor().personId();
        return new HeldMeeting(id, MeetingKind.CLOSING, meeting, person, context.today());
    }
}
