package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.HeldMeeting;
import dev.proofmark.audit.audit.domain.MeetingKind;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** What goes with an opening that was held: its record, and the checklist where the plan brought none. */
@ApplicationScoped
class Opening {

    private final Meetings meetings;
    private final AuditChecklists checklists;

    Opening(Meetings meetings, AuditChecklists checklists) {
        this.meetings = meetings;
        this.checklists = checklists;
    }

    Uni<Void> held(Audit audit, Programme programme, OpenAudit.Told told, CommandContext context) {
        var meeting = Objects.requireNonNull(told.meeting());
        var person = context.actor().personId();
        return meetings.add(new HeldMeeting(audit.id(), MeetingKind.OPENING, meeting, person, context.today()))
                .chain(() -> checklists.prepare(audit, programme, context));
    }
}
