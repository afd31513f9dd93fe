package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.HeldMeeting;
import dev.proofmark.platform.rules.Actor;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows the records of an audit's meetings to those whom it concerns. */
@ApplicationScoped
public class ReadMeetings {

    private final AuditAccess access;
    private final Meetings meetings;

    public ReadMeetings(AuditAccess access, Meetings meetings) {
        this.access = access;
        this.meetings = meetings;
    }

    @WithSession
    public Uni<List<HeldMeeting>> ofAudit(UUID auditId, Actor actor) {
        return access.readable(auditId, actor).chain(seen -> meetings.ofAudit(auditId));
    }
}
